"""Tests of a project: run by the image on a machine without Java, and by Maven with a JDK, an empty repository and Central."""

import os
import re
import shutil
import subprocess
import unittest

from cotlette_image import ROOT, ImageTest, edit

HOME_TEST = "src/test/java/mysite/home/HomeTest.java"


class TestingTest(ImageTest):
    def setUp(self):
        super().setUp()
        self.cotlette("startproject", "mysite")
        self.project = self.folder / "mysite"

    def test_what_startproject_and_startapp_write_passes(self):
        self.cotlette("startapp", "blog", folder=self.project)
        output = self.cotlette("test", folder=self.project)
        self.assertRegex(output, r"✓ BlogTest  2 tests [\d.]+ s\n✓ HomeTest  4 tests [\d.]+ s\n\n✓ 6 tests passed in [\d.]+ s")
        self.assertFalse((self.project / "db.sqlite3").exists(), "tests leave the project's database alone")

    def test_the_test_in_the_documentation_passes(self):
        (java,) = re.findall(r"```java\n(.*?)```", (ROOT / "docs/testing.md").read_text(), re.DOTALL)
        (self.project / "src/test/java/mysite/home/PagesTest.java").write_text(java)
        self.assertIn("✓ PagesTest  1 test", self.cotlette("test", "PagesTest", folder=self.project))

    def test_tests_are_chosen_by_name(self):
        self.assertIn("✓ 1 test passed", self.cotlette("test", "HomeTest.keepsWhatIsSent", folder=self.project))
        self.assertIn("✓ 4 tests passed", self.cotlette("test", "home", folder=self.project))
        self.assertIn("There is no test called 'nobody'", self.cotlette("test", "nobody", folder=self.project, exit_code=5))

    def test_a_failure_is_shown_with_its_place_in_the_project(self):
        edit(self.project / HOME_TEST, r"assertEquals\(1, HomePage", "assertEquals(7, HomePage")
        edit(self.project / "src/main/java/mysite/home/HomeViews.java", r'return Response.template\("home/index.html"\);',
             'throw new IllegalStateException("the coffee is cold");')
        output = self.cotlette("test", folder=self.project, exit_code=1)
        self.assertIn("✗ HomeTest  2 of 4 failed", output)
        self.assertRegex(output, r"✗ HomeTest.keepsWhatIsSent\n    expected: <7> but was: <1>\n"
                                 r"    src/test/java/mysite/home/HomeTest.java:\d+  assertEquals\(7, HomePage.objects.count\(\)\);")
        self.assertIn("GET / failed: java.lang.IllegalStateException: the coffee is cold", output)
        self.assertRegex(output, r"Caused by java.lang.IllegalStateException: the coffee is cold\n"
                                 r"    src/main/java/mysite/home/HomeViews.java:\d+  throw new IllegalStateException")
        self.assertIn("✗ 2 tests failed, 2 passed", output)

    def test_failfast_runs_nothing_after_a_failure(self):
        source = (self.project / HOME_TEST).read_text()
        (self.project / HOME_TEST).write_text(source.replace("expectStatus(", "expectStatus(1000 + "))
        output = self.cotlette("test", "--failfast", folder=self.project, exit_code=1)
        self.assertIn("✗ 1 test failed, 0 passed, 3 not run", output)

    def test_settings_of_the_profile_test_are_used(self):
        (self.project / "settings.test.toml").write_text('installed_apps = []\n')
        output = self.cotlette("test", folder=self.project, exit_code=1)
        self.assertIn("The table home_homepage does not exist", output)

    def test_mistakes_in_tests_are_shown_like_those_in_the_project(self):
        edit(self.project / HOME_TEST, r"HomePage.objects.count\(\)\);\n    }\n}", "HomePage.nothing());\n    }\n}")
        output = self.cotlette("test", folder=self.project, exit_code=1)
        self.assertIn("The project does not compile: 1 error.", output)
        self.assertIn("src/test/java/mysite/home/HomeTest.java:", output)

    def test_a_project_without_tests_says_so(self):
        shutil.rmtree(self.project / "src/test")
        self.assertIn("There are no tests", self.cotlette("test", folder=self.project, exit_code=5))

    def test_maven_runs_them_with_an_empty_repository(self):
        """Needs a JDK 25, Maven and Central, from which it fetches some 50 MB."""
        maven = shutil.which("mvn")
        self.assertIsNotNone(maven, "mvn is not on PATH")
        repository = self.folder / "empty repository"
        environment = {**os.environ, "HOME": str(self.box / "home"), "JAVA_HOME": jdk()}
        environment.pop("COTLETTE_HOME", None)
        done = subprocess.run(
            [maven, "--batch-mode", "--no-transfer-progress", f"-Dmaven.repo.local={repository}", "test"],
            cwd=self.project, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, timeout=600)
        self.assertEqual(0, done.returncode, done.stdout)
        self.assertIn("Tests run: 4, Failures: 0, Errors: 0, Skipped: 0", done.stdout)


def jdk():
    """The one that ./verify finds."""
    script = f"source '{ROOT}/.mvn/find-jdk.sh' && use_jdk_25 && printf %s \"$JAVA_HOME\""
    return subprocess.run(["bash", "-c", script], check=True, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    unittest.main()
