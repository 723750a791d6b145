"""A packaged project: unpacked elsewhere, with the folder it was made in gone, on a machine without Java."""

import gzip
import os
import re
import shutil
import subprocess
import tarfile
import zipfile

from cotlette_image import ImageTest, edit, wait_until

SECRET = "a-long-and-random-text-made-for-this-test"
CLASSES = "-Xlog:class+load"
FROM_CACHE = "source: shared objects file"

# A cache is made of a rehearsal with a server, in the background and without haste.
MAKING_SECONDS = 300


class PackageTest(ImageTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.site = cls.box / "project" / "mysite"
        cls.site.parent.mkdir()
        cls.run_image(cls.site.parent, "startproject", "mysite")
        (cls.site / "templates").mkdir()
        cls.add_library()
        (cls.site / "settings.production.toml").write_text('allowed_hosts = ["example.com"]\n')
        cls.said = cls.run_image(cls.site, "package", "--output", cls.box / "first")
        cls.run_image(cls.site, "package", "--output", cls.box / "second")
        cls.archive = cls.box / "first" / "mysite.tar.gz"
        # Whatever the package still needed of where it was made would be missing now.
        shutil.rmtree(cls.site.parent)
        cls.image.rename(cls.box / "image-that-is-gone")
        shutil.rmtree(cls.box / "first" / "mysite")

    @classmethod
    def add_library(cls):
        """A jar that is no module, without which the project's module is not whole."""
        (cls.site / "lib").mkdir(exist_ok=True)
        with zipfile.ZipFile(cls.site / "lib/greeting-1.0.jar", "w") as jar:
            jar.writestr("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
            jar.writestr("greeting/hello.txt", "hello")
        module = cls.site / "src/main/java/module-info.java"
        edit(module, r"^    requires cotlette.api;", "    requires cotlette.api;\n    requires greeting;")

    @classmethod
    def run_image(cls, folder, *words):
        done = subprocess.run(
            [cls.image / "bin/cotlette", *words], cwd=folder, env=cls.environment, capture_output=True, text=True
        )
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)
        return done.stdout

    def setUp(self):
        super().setUp()
        self.environment = self.environment | {"SECRET_KEY": SECRET, "COTLETTE_ALLOWED_HOSTS": "127.0.0.1"}
        self.launcher = self.unpack("release 1")

    def unpack(self, name):
        target = self.folder / name
        target.mkdir()
        subprocess.run(["tar", "-xzf", self.archive, "-C", target], check=True)
        return target / "mysite/bin/mysite"

    def test_it_serves_pages_rows_and_static_files_under_the_same_urls_as_the_folder_for_the_proxy(self):
        self.assertIn("home.M0001_initial", self.cotlette("migrate"))
        server = self.serve("/", command="serve")
        self.assertEqual(201, server.post_json("/api/home", {"title": "First", "body": ""}).status)

        page = server.get("/").text
        assets = re.findall(r'(?:href|src)="/static/([^"#]*)', page)
        self.assertNotEqual([], assets)
        for asset in assets:
            collected = self.launcher.parents[1] / "static" / asset
            sent = server.get("/static/" + asset)
            self.assertEqual(collected.read_text(), sent.text, asset)
            self.assertIn("immutable", sent.headers["Cache-Control"])
        for compressed in self.launcher.parents[1].glob("static/**/*.gz"):
            self.assertEqual(compressed.with_suffix("").read_bytes(), gzip.decompress(compressed.read_bytes()))

        others = [line for line in server.output().splitlines() if " web.access " not in line]
        self.assertEqual(1, len(others), others)
        self.assertRegex(server.output(), r"^Cotlette \S+ serves .*/application at http://127\.0\.0\.1:\d+/, ready")
        self.assertEqual(0, server.stop())

    def test_it_starts_in_two_folders_without_a_word_and_the_second_time_with_a_cache(self):
        self.environment |= {"COTLETTE_STARTCACHE": "on", "XDG_CACHE_HOME": str(self.folder / "cache")}
        plain = self.environment | {"COTLETTE_STARTCACHE": "off"}
        for launcher in [self.launcher, self.unpack("release 2")]:
            self.environment, cached = plain, self.environment
            expected = self.cotlette("check", launcher=launcher)
            self.environment = cached
            self.assertEqual(expected, self.cotlette("check", launcher=launcher))
            place = self.folder / "cache/cotlette/startcache" / str(launcher.parents[1]).lstrip("/")
            wait_until(lambda: list(place.glob("*.aot")), MAKING_SECONDS)
            self.assertEqual(expected, self.cotlette("check", launcher=launcher))

            self.environment = cached | {"JAVA_TOOL_OPTIONS": CLASSES}
            log = self.cotlette("check", launcher=launcher).splitlines()
            self.environment = cached
            self.assertNotEqual([], [line for line in log if " cotlette.core.Project " in line and FROM_CACHE in line])

    def test_serve_refuses_what_is_unsafe_or_would_fail(self):
        self.assertIn("lacks home.M0001_initial", self.cotlette("serve", exit_code=1))
        for environment, message in [
            ({"SECRET_KEY": ""}, "security.E001"),
            ({"SECRET_KEY": "a" * 40}, "security.E002"),
            ({"COTLETTE_DEBUG": "true"}, "debug is on"),
        ]:
            with self.subTest(message):
                self.environment, before = self.environment | environment, self.environment
                self.assertIn(message, self.cotlette("serve", exit_code=1))
                self.environment = before

    def test_a_database_that_is_away_is_waited_for(self):
        away = "postgresql://nobody@127.0.0.1:1/nothing"
        server = self.serve("/", "--set", f"databases.default.url={away}", command="serve")

        self.assertIn("Whether migrations are pending is not known", server.output())
        self.assertEqual(503, server.get("/api/home").status)

    def test_data_outside_outlive_a_release(self):
        data = self.folder / "data"
        data.mkdir()
        self.environment["DATABASE_URL"] = f"sqlite:///{data}/db.sqlite3"
        self.cotlette("migrate")
        first = self.serve("/", command="serve")
        first.post_json("/api/home", {"title": "Stays", "body": ""})
        first.stop()

        self.launcher = self.unpack("release 2")
        self.assertIn("Nothing to apply", self.cotlette("migrate"))
        second = self.serve("/", command="serve")

        self.assertEqual(["Stays"], [row["title"] for row in second.get("/api/home").json()])

    def test_it_runs_from_a_folder_that_nobody_may_write_to(self):
        # Root may, so this shows little where tests run as root; elsewhere it shows all.
        data = self.folder / "data"
        data.mkdir()
        self.environment["DATABASE_URL"] = f"sqlite:///{data}/db.sqlite3"
        release = self.launcher.parents[1]
        subprocess.run(["chmod", "-R", "a-w", release], check=True)
        self.addCleanup(subprocess.run, ["chmod", "-R", "u+w", release], check=True)
        before = sorted(release.rglob("*"))

        self.cotlette("migrate")
        self.assertEqual(200, self.serve("/", command="serve").get("/").status)
        self.assertEqual(before, sorted(release.rglob("*")))

    def test_it_holds_what_serving_takes_and_neither_secrets_nor_what_development_needs(self):
        release = self.launcher.parents[1]
        files = [str(path.relative_to(release)) for path in release.rglob("*")]

        self.assertIn("application/settings.production.toml", files)
        self.assertIn("application/templates", files)
        self.assertIn("application/lib/greeting-1.0.jar", files)
        for absent in [r"settings\.local", r"\.java$", r"cotlette\.(dev|processor)", r"^examples", r"^repo", r"\.sqlite3"]:
            self.assertEqual([], [file for file in files if re.search(absent, file)], absent)
        self.assertEqual("", self.cotlette("version").split("Cotlette")[0], "The JVM has something to say.")

    def test_what_only_development_does_is_refused(self):
        for words in [["startapp", "blog"], ["makemigrations"]]:
            self.assertIn("has been packaged", self.cotlette(*words, exit_code=1))
        self.assertIn("There is no command 'package'", self.cotlette("package", exit_code=2))

    def test_it_says_what_has_to_be_given(self):
        for variable in ["SECRET_KEY", "COTLETTE_ALLOWED_HOSTS", "DATABASE_URL"]:
            self.assertIn(variable, self.said)
        environment = (self.launcher.parents[1] / "deployment/mysite.env").read_text()
        self.assertIn("DATABASE_URL=sqlite:////var/lib/mysite/db.sqlite3", environment)

    def test_the_same_project_makes_the_same_archive(self):
        self.assertEqual(self.archive.read_bytes(), (self.box / "second/mysite.tar.gz").read_bytes())
        with tarfile.open(self.archive) as archive:
            names = archive.getnames()
            self.assertEqual({"root"}, {entry.uname for entry in archive.getmembers()})
        self.assertEqual(sorted(names), names)

    def test_the_start_cache_can_be_made_at_once(self):
        self.environment |= {"COTLETTE_STARTCACHE": "on", "XDG_CACHE_HOME": str(self.folder / "cache")}

        self.assertIn(str(self.folder / "cache"), self.cotlette("startcache"))


class OutputTest(ImageTest):
    def test_what_is_there_is_replaced_on_demand_only(self):
        self.cotlette("startproject", "mysite")
        site = self.folder / "mysite"
        (site / "dist/other").mkdir(parents=True)
        self.assertIn("and no package", self.cotlette("package", "--name", "other", folder=site, exit_code=1))
        self.assertIn("cannot be the name", self.cotlette("package", "--name", "my/site", folder=site, exit_code=1))

        self.cotlette("package", folder=site)
        self.assertIn("--force", self.cotlette("package", folder=site, exit_code=1))
        self.cotlette("package", "--force", folder=site)

        self.assertEqual(["mysite", "mysite.tar.gz", "other"], sorted(os.listdir(site / "dist")))
