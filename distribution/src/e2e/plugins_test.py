"""Plug-ins and libraries as their user drops them in: good ones work everywhere, broken ones are named and harm nobody."""

import re
import shutil
import subprocess
import time
import unittest
import zipfile

from cotlette_image import ROOT, ImageTest, edit

GUESTBOOK = ROOT / "examples" / "plugin" / "target" / "plugin" / "guestbook"

# The loader waits for all plug-ins together; one after the other, three that hang would take longer.
LONGEST_DELAY_SECONDS = 4

COMMAND = """
package bad;

public class Bad implements cotlette.api.command.Command {
    %s
    public String name() { return "bad"; }
    public String summary() { return "Bad"; }
    public int run(cotlette.api.command.Invocation invocation) { return 0; }
}
"""


class PluginsTest(ImageTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if not GUESTBOOK.is_dir():
            raise AssertionError(f"There is no {GUESTBOOK}. Run ./verify first.")

    def setUp(self):
        super().setUp()
        self.plugins = self.image / "plugins"
        self.addCleanup(self.remove_plugins)

    def remove_plugins(self):
        for path in self.plugins.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path.suffix == ".jar":
                path.unlink()

    def project(self):
        self.cotlette("startproject", "mysite")
        return self.folder / "mysite"

    def install_guestbook(self, site):
        edit(site / "settings.toml", r'installed_apps = \["home"\]', 'installed_apps = ["home", "guestbook"]')

    def jar(self, file, sources):
        """Compiles a jar, its sources by their paths, with the compiler in the image."""
        source = self.folder / "source"
        classes = self.folder / "classes"
        shutil.rmtree(source, ignore_errors=True)
        shutil.rmtree(classes, ignore_errors=True)
        for path, text in sources.items():
            (source / path).parent.mkdir(parents=True, exist_ok=True)
            (source / path).write_text(text)
        subprocess.run(
            [
                self.image / "lib" / "runtime" / "bin" / "java",
                *["-m", "jdk.compiler/com.sun.tools.javac.Main", "--module-path", self.image / "modules"],
                *["-proc:none", "-d", classes, *source.rglob("*.java")],
            ],
            check=True,
        )
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as jar:
            for path in classes.rglob("*.class"):
                jar.write(path, path.relative_to(classes))

    def bad_command(self, name, member):
        descriptor = "module NAME { requires cotlette.api; provides cotlette.api.command.Command with bad.Bad; }"
        self.jar(
            self.plugins / f"{name}.jar",
            {"module-info.java": descriptor.replace("NAME", f"bad.{name}"), "bad/Bad.java": COMMAND % member},
        )

    def seconds(self, *arguments):
        start = time.monotonic()
        self.cotlette(*arguments)
        return time.monotonic() - start


class GoodPluginsTest(PluginsTest):
    def test_a_plugin_of_the_image_brings_all_it_has_to_every_project(self):
        shutil.copytree(GUESTBOOK, self.plugins / "guestbook")
        self.assertRegex(self.cotlette("help"), r"guestbook +List what visitors have written")
        self.assertRegex(
            self.cotlette("plugins"),
            r"guestbook +0\.1\.0 +Cotlette +works +app guestbook, command guestbook, middleware timing, "
            r"database scheme h2watched, routes guestbook\.GuestbookUrls",
        )
        site = self.project()
        self.install_guestbook(site)
        edit(site / "settings.toml", r'"security", "static"', '"security", "timing", "static"')
        edit(site / "settings.toml", r"sqlite:///db.sqlite3", "h2watched:///db")

        migrated = self.cotlette("migrate", folder=site)
        self.assertIn("Migrating H2 db", migrated)
        self.assertIn("guestbook.M0001_initial", migrated)

        server = self.serve(site)
        page = server.get("/guestbook/")
        self.assertEqual(200, page.status)
        self.assertIn("Nobody has written anything yet.", page.text)
        self.assertRegex(page.headers["Server-Timing"], r"^app;dur=\d")
        (style,) = [line for line in page.text.splitlines() if "guestbook.css" in line]
        self.assertEqual(200, server.get(style.split('"')[3]).status)
        self.assertEqual(303, server.post_form("/guestbook/", "name=Jane&text=Lovely+place").status)
        self.assertIn("Lovely place", server.get("/guestbook/").text)
        server.stop()

        self.assertRegex(self.cotlette("guestbook", "--name", "Jane", folder=site), r"Jane +Lovely place")

    def test_an_app_of_a_plugin_that_is_not_installed_changes_nothing(self):
        shutil.copytree(GUESTBOOK, self.plugins / "guestbook")
        site = self.project()

        self.assertNotIn("guestbook", self.cotlette("migrate", folder=site))
        self.assertNotIn("guestbook", self.cotlette("routes", folder=site))

    def test_a_plugin_of_a_project_is_there_in_this_project_only(self):
        site = self.project()
        shutil.copytree(GUESTBOOK, site / "plugins" / "guestbook")
        self.install_guestbook(site)

        self.assertRegex(self.cotlette("plugins", folder=site), r"guestbook +0\.1\.0 +project +works")
        self.cotlette("migrate", folder=site)
        self.assertIn("Nobody has written anything yet.", self.cotlette("guestbook", folder=site))
        self.assertIn("There are no plug-ins.", self.cotlette("plugins"))
        self.assertIn("There is no command 'guestbook'.", self.cotlette("guestbook", exit_code=2))

    def test_a_project_uses_the_model_of_a_plugin_and_a_library_that_is_no_module(self):
        site = self.project()
        shutil.copytree(GUESTBOOK, self.plugins / "guestbook")
        self.install_guestbook(site)
        (site / "lib").mkdir(exist_ok=True)
        (library,) = GUESTBOOK.glob("datasource-proxy-*.jar")
        shutil.copy(library, site / "lib")
        edit(
            site / "src/main/java/module-info.java",
            r"requires cotlette\.api;",
            "requires cotlette.api;\n    requires guestbook;\n    requires net.ttddyy.dsproxy;",
        )
        edit(
            site / "src/main/java/mysite/Urls.java",
            r"(public void urls\(Routes \w+\) \{)",
            r"""\1
        routes.get("/count", request -> cotlette.api.http.Response.text(
                guestbook.Entry.objects.count() + " " + new net.ttddyy.dsproxy.QueryInfo("query").getQuery()));""",
        )
        self.cotlette("migrate", folder=site)

        self.assertEqual("0 query", self.serve(site).get("/count").text)

    def test_a_broken_library_is_named(self):
        site = self.project()
        (site / "lib").mkdir(exist_ok=True)
        (site / "lib" / "words.jar").touch()

        self.assertIn(
            "lib/words.jar is empty. Copy or download it again.", self.cotlette("check", folder=site, exit_code=1)
        )


class DocumentedPluginTest(PluginsTest):
    def test_the_plugin_in_the_documentation_works(self):
        text = (ROOT / "docs" / "plugins.md").read_text()
        sources = dict(re.findall(r"```java\n// (\S+)\n(.*?)```", text, re.DOTALL))

        self.jar(self.plugins / "hello.jar", sources)

        self.assertEqual("Hello from a plug-in\n", self.cotlette("hello"))


class BadPluginsTest(PluginsTest):
    def test_broken_jars_are_named_in_one_line_each_and_harm_nobody(self):
        shutil.copytree(GUESTBOOK, self.plugins / "guestbook")
        whole = next(GUESTBOOK.glob("guestbook-*.jar"))
        (picocli,) = self.image.glob("modules/picocli-*.jar")
        (self.plugins / "empty.jar").touch()
        (self.plugins / "garbage.jar").write_bytes(bytes(range(256)))
        (self.plugins / "truncated.jar").write_bytes(whole.read_bytes()[:9000])
        shutil.copy(whole, self.plugins / "z-again.jar")
        shutil.copytree(GUESTBOOK, self.plugins / "clash")
        shutil.copy(picocli, self.plugins / "clash")
        (self.plugins / "folder").mkdir()
        with zipfile.ZipFile(self.plugins / "slip.jar", "w") as jar:
            jar.writestr("../../evil.txt", "evil")
        with zipfile.ZipFile(self.plugins / "plain.jar", "w") as jar:
            jar.writestr("words/words.txt", "words")

        listed = self.cotlette("plugins")

        for name, reason in {
            "empty.jar": "is empty.",
            "garbage.jar": "is no jar",
            "truncated.jar": "is cut off or damaged",
            "clash": "brings the module info.picocli",
            "folder": "is a folder without a jar.",
            "slip.jar": "has an entry that leads out of it, '../../evil.txt'.",
            "plain.jar": "is no module: it has no module-info.class.",
            "z-again.jar": "is the plug-in guestbook once more",
        }.items():
            with self.subTest(name):
                self.assertRegex(listed, rf"(?m)^{name} +- +Cotlette +left out")
                self.assertIn(f"plugins/{name} is left out: it {reason}", listed)
        self.assertRegex(listed, r"(?m)^guestbook +0\.1\.0 +Cotlette +works")
        self.assertEqual(8, self.cotlette("version").count(" is left out: "))
        self.assertFalse((self.image.parent / "evil.txt").exists())
        self.cotlette("migrate", folder=self.project())

    def test_a_plugin_without_its_library_says_what_is_missing(self):
        shutil.copy(next(GUESTBOOK.glob("guestbook-*.jar")), self.plugins)

        self.assertIn("requires the module net.ttddyy.dsproxy, which is not there.", self.cotlette("plugins"))

    def test_a_plugin_that_hangs_or_throws_does_not_delay_the_start(self):
        without = min(self.seconds("version") for _ in range(3))
        self.bad_command("hanging", "static { while (System.nanoTime() != 0) { Thread.onSpinWait(); } }")
        self.bad_command("waiting", "public Bad() { new java.util.concurrent.Semaphore(0).acquireUninterruptibly(); }")
        self.bad_command("sleeping", "public Bad() { while (true) { java.util.concurrent.locks.LockSupport.park(this); } }")
        self.bad_command("throwing", 'static int port = Integer.parseInt("eighty");')

        delay = min(self.seconds("version") for _ in range(3)) - without
        listed = self.cotlette("plugins")

        self.assertLess(delay, LONGEST_DELAY_SECONDS)
        self.assertRegex(listed, r"hanging\.jar is left out: it does not begin to work within 1\.5 s")
        self.assertRegex(listed, r"waiting\.jar is left out: it does not begin to work within 1\.5 s")
        self.assertRegex(listed, r"sleeping\.jar is left out: it does not begin to work within 1\.5 s")
        self.assertRegex(listed, r"throwing\.jar is left out: it fails when it is loaded: .*NumberFormatException")


if __name__ == "__main__":
    unittest.main()
