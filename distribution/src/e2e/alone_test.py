"""The ORM in programs that are no web applications: on the module path, on the class path, and in a jar of Spring Boot."""

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from cotlette_image import ROOT
from testing_test import jdk

EXAMPLES = ROOT / "examples/alone"


class AloneTest(unittest.TestCase):
    def run_twice(self, *arguments):
        """Runs the program two times in one folder: it finds the database that it has made."""
        with tempfile.TemporaryDirectory() as folder:
            return [self.run_program(folder, *arguments) for _ in range(2)]

    def run_program(self, folder, *arguments):
        done = subprocess.run(
            [Path(jdk()) / "bin/java", "--enable-native-access=ALL-UNNAMED", *arguments],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120)
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        return done

    def test_on_the_module_path(self):
        first, second = self.run_twice(
            "--enable-native-access=org.xerial.sqlitejdbc",
            "--module-path", EXAMPLES / "module-path/target/lib", "--module", "shop/shop.Main")
        self.assertEqual("1 Kindred\n", first.stdout)
        self.assertEqual("1 Kindred\n2 Kindred\n", second.stdout)
        self.assertNotIn("WARNING", second.stderr)

    def test_on_the_class_path(self):
        first, second = self.run_twice("--class-path", EXAMPLES / "class-path/target/lib/*", "shop.Main")
        self.assertEqual("1 Kindred\n", first.stdout)
        self.assertEqual("1 Kindred\n2 Kindred\n", second.stdout)
        self.assertNotIn("WARNING", second.stderr)

    def test_in_a_jar_of_spring_boot(self):
        (jar,) = (EXAMPLES / "spring-boot/target").glob("*.jar")
        first, second = self.run_twice("-jar", jar)
        self.assertIn("\n1 Kindred\n", first.stdout)
        self.assertIn("\n1 Kindred\n2 Kindred\n", second.stdout)
        self.assertNotIn("ERROR", second.stdout + second.stderr)

    def test_the_documentation_shows_what_the_examples_have(self):
        sources = "".join(
            line.strip() + "\n" for file in EXAMPLES.glob("*/src/main/java/**/*.java") for line in file.read_text().splitlines())
        blocks = re.findall(r"```java\n(.*?)```", (ROOT / "docs/alone.md").read_text(), re.DOTALL)
        self.assertEqual(3, len(blocks))
        for block in blocks:
            self.assertIn("".join(line.strip() + "\n" for line in block.splitlines()), sources)


if __name__ == "__main__":
    unittest.main()
