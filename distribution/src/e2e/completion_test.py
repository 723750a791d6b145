"""Completion in real shells, and the help that every command gives."""

import re
import shutil
import subprocess
import unittest

from cotlette_image import ImageTest

BASH = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cotlette; printf "%s\\n" "${COMPREPLY[@]}"'


class CompletionTest(ImageTest):
    def script(self, shell):
        file = self.folder / shell
        file.write_text(self.cotlette("completion", shell))
        return file

    def run_shell(self, *command):
        done = subprocess.run([shutil.which(command[0]), *command[1:]], capture_output=True, text=True, timeout=60)
        self.assertEqual("", done.stderr)
        return done.stdout.split("\n")[:-1]

    def test_bash_completes_commands_options_and_values(self):
        script = self.script("bash")

        def complete(*words):
            return self.run_shell("bash", "--norc", "-c", BASH, script, "cotlette", *words)

        self.assertEqual(["diffsettings"], complete("diff"))
        self.assertIn("--dry-run", complete("makemigrations", "--d"))
        self.assertEqual(["plain"], complete("shell", "--interface", "pl"))
        self.assertEqual(["migrate"], complete("--project", "/tmp", "mig"))
        self.assertEqual(["migrate"], complete("help", "mig"))
        self.assertEqual(["bash", "zsh", "fish"], complete("completion", ""))
        self.assertEqual([str(self.image / "bin")], complete("--project", str(self.image / "bi")))

    @unittest.skipUnless(shutil.which("zsh"), "needs zsh")
    def test_zsh_reads_the_script(self):
        script = self.script("zsh")

        self.assertEqual([], self.run_shell("zsh", "-f", "-n", script))
        loaded = self.run_shell("zsh", "-f", "-c", f"autoload -U compinit; compinit -D; source {script}; print $_comps[cotlette]")
        self.assertEqual(["_cotlette"], loaded)

    @unittest.skipUnless(shutil.which("fish"), "needs fish")
    def test_fish_completes_commands_options_and_values(self):
        script = self.script("fish")

        def complete(line):
            found = self.run_shell("fish", "--no-config", "-c", f"source {script}; complete --do-complete '{line}'")
            return [candidate.split("\t")[0] for candidate in found]

        self.assertEqual(["diffsettings"], complete("cotlette diff"))
        self.assertEqual(["plain", "rich"], sorted(complete("cotlette shell --interface ")))
        self.assertEqual(["migrate"], complete("cotlette --project /tmp mig"))


class HelpTest(ImageTest):
    def test_every_command_shows_how_it_is_called_with_an_example(self):
        overview = self.cotlette("help").split("Options of every command")[0]
        commands = re.findall(r"^  ([a-z][a-z0-9-]*)  ", overview, flags=re.MULTILINE)
        self.assertGreater(len(commands), 10)

        for command in commands:
            with self.subTest(command):
                page = self.cotlette(command, "--help")
                self.assertIn(f"Usage: cotlette {command}", page)
                self.assertRegex(page, rf"\nExamples\n(  .*\n)*?  .*cotlette {command}")
