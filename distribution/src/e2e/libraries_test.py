"""Libraries of a project: `cotlette add` with a repository of Maven in a folder, reached through the user's settings.xml."""

import hashlib
import unittest
import zipfile

from cotlette_image import ImageTest, edit

POM = """<project><modelVersion>4.0.0</modelVersion><groupId>org.example</groupId><artifactId>{name}</artifactId>
<version>{version}</version><dependencies>{needs}</dependencies></project>"""
NEED = "<dependency><groupId>org.example</groupId><artifactId>{}</artifactId><version>{}</version></dependency>"


class LibrariesTest(ImageTest):
    def setUp(self):
        super().setUp()
        home = self.folder / "home"
        self.repository = self.folder / "repository"
        (home / ".m2").mkdir(parents=True)
        (home / ".m2" / "settings.xml").write_text(
            f"<settings><mirrors><mirror><id>here</id><url>{self.repository.as_uri()}</url>"
            "<mirrorOf>*</mirrorOf></mirror></mirrors></settings>")
        self.environment = {**self.environment, "COTLETTE_JAVA_OPTS": f"-Duser.home={home}"}
        self.publish("words", "1.0")
        self.publish("words", "2.0")
        self.publish("greeting", "1.0", needs="words:1.0")
        self.publish("greeting", "1.1", needs="words:2.0")
        self.publish("greeting", "2.0-beta1")
        self.cotlette("startproject", "mysite")
        self.project = self.folder / "mysite"
        self.lib = self.project / "lib"

    def publish(self, name, version, needs=""):
        folder = self.repository / "org/example" / name / version
        folder.mkdir(parents=True)
        with zipfile.ZipFile(folder / f"{name}-{version}.jar", "w") as jar:
            jar.writestr("META-INF/MANIFEST.MF", f"Manifest-Version: 1.0\nAutomatic-Module-Name: org.example.{name}\n")
            jar.writestr("version.txt", version)
        need = NEED.format(*needs.split(":")) if needs else ""
        (folder / f"{name}-{version}.pom").write_text(POM.format(name=name, version=version, needs=need))
        versions = "".join(f"<version>{known.name}</version>" for known in sorted(folder.parent.iterdir()) if known.is_dir())
        (folder.parent / "maven-metadata.xml").write_text(
            f"<metadata><groupId>org.example</groupId><artifactId>{name}</artifactId>"
            f"<versioning><versions>{versions}</versions></versioning></metadata>")
        for file in [*folder.iterdir(), folder.parent / "maven-metadata.xml"]:
            if file.suffix != ".sha1":
                file.with_name(file.name + ".sha1").write_text(hashlib.sha1(file.read_bytes()).hexdigest())

    def add(self, *arguments, **options):
        return self.cotlette("add", *arguments, folder=self.project, **options)

    def jars(self):
        return sorted(file.name for file in self.lib.glob("*.jar"))

    def test_a_library_comes_with_what_it_needs(self):
        output = self.add("org.example:greeting")
        self.assertIn("✓ Added org.example:greeting 1.1", output)
        self.assertIn("Write into module-info.java: requires org.example.greeting;", output)
        self.assertEqual(["greeting-1.1.jar", "words-2.0.jar"], self.jars())
        self.assertIn("needs org.example:words:2.0 sha256:", (self.lib / "libraries.lock").read_text())
        self.assertIn("<artifactId>greeting</artifactId>\n      <version>1.1</version>", (self.project / "pom.xml").read_text())

        edit(self.project / "src/main/java/module-info.java", r"requires cotlette.api;", "requires cotlette.api;\n    requires org.example.greeting;")
        self.assertIn("No mistakes found", self.cotlette("check", folder=self.project))
        self.assertNotIn("Write into", self.add("org.example:greeting:1.1"))

        output = self.add("org.example:greeting:1.0")
        self.assertIn("- lib/greeting-1.1.jar", output)
        self.assertEqual(["greeting-1.0.jar", "words-1.0.jar"], self.jars())
        self.assertNotIn("1.1", (self.lib / "libraries.lock").read_text())

    def test_a_clone_fetches_what_the_lock_file_says(self):
        self.add("org.example:greeting")
        for jar in self.lib.glob("*.jar"):
            jar.unlink()
        self.assertIn("Fetch them: cotlette add", self.cotlette("check", folder=self.project, exit_code=1))
        self.assertIn("✓ Fetched 2 of 2 jars", self.add())
        self.assertEqual(["greeting-1.1.jar", "words-2.0.jar"], self.jars())
        self.assertIn("✓ All 2 jars", self.add())

        (self.lib / "words-2.0.jar").unlink()
        edit(self.lib / "libraries.lock", r"words:2.0 sha256:.{8}", "words:2.0 sha256:00000000")
        self.assertIn("is not the one that was added", self.add(exit_code=1))
        self.assertEqual(["greeting-1.1.jar"], self.jars())

    def test_what_cannot_be_fetched_changes_nothing(self):
        before = (self.project / "pom.xml").read_text()
        self.assertIn("There is no library org.example:nobody", self.add("org.example:nobody", exit_code=1))
        self.assertIn("There is no library org.example:greeting:9", self.add("org.example:greeting:9", exit_code=1))
        self.assertIn("names no library", self.add("greeting", exit_code=1))
        self.assertIn("has no libraries yet", self.add(exit_code=1))
        (self.repository / "org/example/words/2.0/words-2.0.jar").write_bytes(b"something else")
        self.assertIn("is not what the repository says it is", self.add("org.example:greeting", exit_code=1))
        self.assertFalse(self.lib.exists())
        self.assertEqual(before, (self.project / "pom.xml").read_text())


if __name__ == "__main__":
    unittest.main()
