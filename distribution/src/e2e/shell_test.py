"""The shell, as somebody at a terminal, a script and another program use it."""

import fcntl
import os
import pty
import re
import select
import subprocess
import termios
import time

from cotlette_image import ImageTest, START_LIMIT_SECONDS

FILL = """
HomePage.objects.create(page -> { page.title = "First"; page.body = "It's \\"quoted\\""; });
for (int number = 2; number <= 25; number++) {
    String title = "Page " + number;
    HomePage.objects.create(page -> { page.title = title; page.body = ""; });
}
HomePage.objects.count()
HomePage.objects.all().orderBy(HomePage_.id.asc())
HomePage.objects.get(HomePage_.title.eq("First"))
"""


class ShellTest(ImageTest):
    """One project for all tests: none of them changes what another one reads."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.site = cls.box / "mysite"
        cls.run_quietly("startproject", "mysite")
        cls.run_quietly("migrate", "--project", cls.site)

    @classmethod
    def run_quietly(cls, *arguments):
        subprocess.run(
            [cls.image / "bin" / "cotlette", *arguments],
            cwd=cls.box,
            env=cls.environment,
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def shell(self, *arguments, code=None, exit_code=0):
        """Runs a shell whose standard input is `code`, and returns its output and its errors."""
        done = subprocess.run(
            [self.launcher, "shell", *arguments],
            cwd=self.site,
            env=self.environment,
            input=code or "",
            capture_output=True,
            text=True,
            timeout=120,
        )
        self.assertEqual(exit_code, done.returncode, done.stdout + done.stderr)
        return done.stdout, done.stderr

    def test_code_of_the_command_line_shows_what_it_prints(self):
        output, errors = self.shell("-c", "1 + 1; IO.println(HomePage_.title); IO.println(settings.debug())")

        self.assertEqual("title\ntrue\n", output)
        self.assertEqual("", errors)

    def test_code_on_standard_input_runs_up_to_the_first_failure(self):
        output, errors = self.shell(
            code="IO.println(1);\nHomePage.objects.get(4711);\nIO.println(2);\n", exit_code=1
        )
        self.assertEqual("1\n", output)
        self.assertIn("DoesNotExist: There is no HomePage with the key 4711.", errors)

        output, errors = self.shell(code="IO.println(1);\nint x = \"one\";\nIO.println(2);\n", exit_code=1)
        self.assertEqual("1\n", output)
        self.assertIn('    int x = "one";\n              ^^^^^', errors)

    def test_nothing_is_imported_on_demand(self):
        self.assertIn("cannot find symbol", self.shell("--no-imports", "-c", "HomePage.objects", exit_code=1)[1])
        output, _ = self.shell("--no-imports", "-c", "IO.println(mysite.home.HomePage_.title)")
        self.assertEqual("title\n", output)

    def test_the_startup_file_runs_first_unless_told_not_to(self):
        startup = self.site / "shell.jsh"
        startup.write_text("int answer = 42;\n")
        self.addCleanup(startup.unlink)

        self.assertEqual("42\n", self.shell("-c", "IO.println(answer)")[0])
        self.assertIn("cannot find symbol", self.shell("--no-startup", "-c", "IO.println(answer)", exit_code=1)[1])

    def test_a_database_that_waits_and_one_that_answers_later(self):
        for url in ["sqlite:///pages.sqlite3", "sqlite+r2dbc:///later.sqlite3", "h2+r2dbc:///pages"]:
            with self.subTest(url):
                database = ["--set", f"databases.default.url={url}"]
                self.cotlette("migrate", *database, folder=self.site)

                output, errors = self.shell("--interface", "plain", *database, code=FILL)

                self.assertEqual("", errors)
                self.assertIn("\n25\n", output)
                rows = [line for line in output.splitlines() if re.match(r" ?\d+  ", line)]
                self.assertEqual(20, len(rows), output)
                self.assertIn("… and more", output)
                self.assertRegex(output, r"HomePage \d+\n  id +\d+\n  title +\"First\"\n  body +\"It's \\\"quoted\\\"\"")

    def test_a_conversation_at_a_terminal(self):
        with Terminal([self.launcher, "shell"], self.site, self.environment) as terminal:
            started = time.monotonic()
            greeting = terminal.expect(">>> ")
            print(f"\n  shell to its prompt: {time.monotonic() - started:.2f} s", end="")
            self.assertIn("classes imported", greeting)

            terminal.type("HomePage.objects.cou\t")
            terminal.type("\r")
            terminal.expect(r"\n0\r")
            print(f", to its first answer: {time.monotonic() - started:.2f} s")

            terminal.expect(">>> ")
            terminal.type("for (int i = 0; i < 2; i++) {\r")
            terminal.expect(r"\.\.\. ")
            terminal.type('IO.println("turn " + i); }\r')
            terminal.expect(r"\nturn 1\r")

            terminal.expect(">>> ")
            terminal.type("while (true) { }\r")
            terminal.expect(r"while \(true\) \{ \}.*\n")
            terminal.interrupt_until("Stopped")

            terminal.expect(r"Stopped(?s:.*)>>> ")
            terminal.type("6 * 7\r")
            terminal.expect(r"\n42\r")
            terminal.expect(">>> ")
            terminal.type("\x04")
            self.assertEqual(0, terminal.wait())

        self.assertIn("6 * 7", (self.site / ".cotlette" / "shell_history").read_text())


class Terminal:
    """A program at a terminal of its own, without colours."""

    def __init__(self, command, folder, environment):
        self.seen = ""
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (40, 100))
        self.process = subprocess.Popen(
            [*command, "--no-color"],
            cwd=folder,
            env={**environment, "TERM": "xterm"},
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.master)

    def type(self, keys):
        os.write(self.master, keys.encode())

    def expect(self, pattern, seconds=START_LIMIT_SECONDS):
        """Waits for output that was not there before, and returns what came before it."""
        deadline = time.monotonic() + seconds
        while True:
            found = re.search(pattern, self.seen)
            if found:
                before = self.seen[: found.start()]
                self.seen = self.seen[found.end() :]
                return before
            if not self.read(deadline - time.monotonic()):
                raise AssertionError(f"{pattern!r} did not appear in:\n{self.seen[-2000:]}")

    def interrupt_until(self, pattern):
        """Presses Ctrl-C now and then: the snippet may still be compiled when it is pressed for the first time."""
        for _ in range(START_LIMIT_SECONDS):
            self.type("\x03")
            pause = time.monotonic() + 1
            while self.read(pause - time.monotonic()):
                if re.search(pattern, self.seen):
                    return
        raise AssertionError(f"{pattern!r} did not appear in:\n{self.seen[-2000:]}")

    def read(self, seconds):
        if seconds <= 0 or not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            text = os.read(self.master, 65536).decode("utf-8", "replace")
        except OSError:
            return False
        self.seen += re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|[=>])", "", text)
        return True

    def wait(self):
        while self.read(START_LIMIT_SECONDS):
            pass
        return self.process.wait(START_LIMIT_SECONDS)
