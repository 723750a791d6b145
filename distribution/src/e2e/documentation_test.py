"""Does what the pages about the shell and about deployment show; the tutorial and others have tests of their own."""

import re
import shlex
import shutil
import subprocess

from cotlette_image import ROOT, ImageTest

# Two of them are thirty or older.
PEOPLE = """
for (int number = 0; number < 25; number++) {
    int each = number;
    User.objects.create(user -> {
        user.name = "Person " + each;
        user.email = each + "@example.org";
        user.age = each == 20 || each == 21 ? 10 + each : 20;
    });
}
"""


def blocks(page, language=""):
    """The fenced blocks of a page that begin with ```language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", (ROOT / "docs" / page).read_text(), re.DOTALL | re.MULTILINE)


class DocumentationTest(ImageTest):
    def test_the_shell(self):
        site = self.folder / "example"
        shutil.copytree(self.image / "examples" / "example", site)
        self.cotlette("migrate", folder=site)
        self.shell(site, ["-c", PEOPLE])
        conversation, scripts, *others = blocks("shell.md")
        self.assertEqual([], others)

        typed = re.findall(r"^>>> (.*)$", conversation, re.MULTILINE)
        self.assertEqual(5, len(typed))
        printed = self.shell(site, ["--interface", "plain"], "\n".join(typed) + "\n")
        for line in re.findall(r"^(?!>>>|\$)(.*)$", conversation, re.MULTILINE)[1:]:
            # All but when somebody joined.
            self.assertIn(" ".join(line.split()).split("2026-")[0], " ".join(printed.split()))
        self.assertIn("Ada", self.shell(site, ["-c", 'IO.println(User.objects.get(21).name)']))

        (site / "cleanup.jsh").write_text("User.objects.filter(User_.age.lt(21)).execute().forEach(user -> user.delete());\n")
        count, cleanup = scripts.splitlines()
        self.assertEqual("25", self.shell(site, shlex.split(count)[2:]).strip())
        self.assertEqual("cotlette shell < cleanup.jsh", cleanup)
        self.shell(site, [], (site / "cleanup.jsh").read_text())
        self.assertEqual("2", self.shell(site, shlex.split(count)[2:]).strip())

    def test_packaging_and_serving(self):
        self.cotlette("startproject", "mysite")
        site = self.folder / "mysite"
        (package, *shown), = [block.splitlines() for block in blocks("deployment.md", "console")]
        printed = self.cotlette(*shlex.split(package)[2:], folder=site)
        for line in filter(None, shown):
            self.assertRegex(printed, re.sub(r"\\? \d+\\? MB", r" \\d+ MB", re.escape(line)))

        migrate, serve = [line.split("#")[0].split() for line in blocks("deployment.md", "sh")[0].splitlines()]
        program = site / "dist" / "mysite" / migrate[0]
        self.environment = {**self.environment, "SECRET_KEY": "vK3x9QmT2pWz7RbN4yLc8HdJ5sGf6AeU", "COTLETTE_ALLOWED_HOSTS": "127.0.0.1"}
        self.assertIn("home.M0001_initial", self.cotlette(*migrate[1:], launcher=program))
        self.assertEqual(["bin/mysite", "serve"], serve[:2])
        self.assertEqual([], self.serve(site, launcher=program, command="serve").get("/api/home").json())

    def shell(self, site, arguments, code=""):
        done = subprocess.run(
            [self.launcher, "shell", *arguments],
            cwd=site, env=self.environment, input=code, capture_output=True, text=True, timeout=120)
        self.assertEqual((0, ""), (done.returncode, done.stderr), done.stdout)
        return done.stdout
