"""The launcher: wherever the image lies, however it is called, whatever Java the machine has."""

import os
import shutil
import subprocess

from cotlette_image import ImageTest


class LauncherTest(ImageTest):
    def test_there_is_no_java_on_this_path(self):
        for tool in ["java", "javac", "mvn"]:
            self.assertIsNone(shutil.which(tool, path=self.environment["PATH"]))

    def test_runs_from_any_folder(self):
        self.assertIn("0.1.0", self.cotlette("version", folder="/"))

    def test_runs_through_links_absolute_and_relative(self):
        absolute = self.folder / "absolute"
        absolute.symlink_to(self.launcher)
        relative = self.folder / "relative"
        relative.symlink_to(os.path.relpath(absolute, self.folder))

        self.assertIn("0.1.0", self.cotlette("version", launcher=relative))

    def test_runs_after_being_moved_to_a_path_with_spaces(self):
        moved = self.folder / "some where" / "cot lette"
        shutil.copytree(self.image, moved, symlinks=True)

        self.assertIn("0.1.0", self.cotlette("version", launcher=moved / "bin" / "cotlette"))

    def test_ignores_the_java_of_the_machine(self):
        self.environment = self.environment | {
            "JAVA_HOME": "/nowhere",
            "JDK_JAVA_OPTIONS": "-XX:NoSuchOption",
            "CLASSPATH": "/nowhere/else.jar",
        }

        self.assertTrue(self.cotlette("version").startswith("Cotlette"))

    def test_hands_options_to_its_own_java(self):
        self.environment = self.environment | {"COTLETTE_JAVA_OPTS": "-Xmx64m -XX:+PrintFlagsFinal"}

        self.assertRegex(self.cotlette("version"), r"MaxHeapSize\s*=\s*67108864")

    def test_an_unknown_command_ends_with_2_and_names_the_nearest(self):
        self.assertIn("'migrate'", self.cotlette("migrat", exit_code=2))


class InstallTest(ImageTest):
    def install(self, *arguments, exit_code=0):
        done = subprocess.run(
            [self.image / "install.sh", *arguments],
            env=self.environment | {"PATH": "/usr/bin:/bin", "HOME": str(self.folder)},
            cwd=self.folder,
            capture_output=True,
            text=True,
        )
        self.assertEqual(exit_code, done.returncode, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def test_links_into_the_folder_of_the_user_and_says_so(self):
        output = self.install()

        link = self.folder / ".local" / "bin" / "cotlette"
        self.assertIn(f"Linked  {link} -> {self.launcher}", output)
        self.assertIn("is not on your PATH", output)
        self.assertIn("0.1.0", self.cotlette("version", launcher=link))

    def test_replaces_a_link_to_another_image_and_names_it(self):
        folder = self.folder / "bin"
        folder.mkdir()
        (folder / "cotlette").symlink_to("/opt/cotlette-0.0.9/bin/cotlette")

        self.assertIn("/opt/cotlette-0.0.9/bin/cotlette", self.install(str(folder)))
        self.assertEqual(str(self.launcher), os.readlink(folder / "cotlette"))

    def test_refuses_to_replace_what_is_not_its_own(self):
        folder = self.folder / "bin"
        folder.mkdir()
        (folder / "cotlette").write_text("mine")

        self.assertIn("is not a link of ours", self.install(str(folder), exit_code=1))
        self.assertEqual("mine", (folder / "cotlette").read_text())
