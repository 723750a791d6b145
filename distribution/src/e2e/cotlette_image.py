"""The built image as its user has it: unpacked somewhere, on a machine that has no Java at all."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TARGET = ROOT / "distribution" / "target"

# Everything the launcher may find on PATH. No java, javac or mvn is among it, whatever this machine has.
TOOLS = ["sh", "readlink", "dirname", "cat", "ls", "uname"]

START_LIMIT_SECONDS = 60
STOP_LIMIT_SECONDS = 40


class Answer:
    """The answer to a request: status, headers, text; redirects are answers, too."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.text = body.decode("utf-8")

    def json(self):
        return json.loads(self.text)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *arguments):
        return None


class Server:
    """A running `cotlette runserver` (or `demo`): found by the address it prints, stopped at the end of the test."""

    def __init__(self, process, log, port):
        self.process = process
        self.log = log
        self.base = f"http://127.0.0.1:{port}"
        self.opener = urllib.request.build_opener(NoRedirect())

    def get(self, path, **headers):
        return self.request("GET", path, None, headers)

    def post_json(self, path, value):
        return self.request("POST", path, json.dumps(value).encode(), {"Content-Type": "application/json"})

    def post_form(self, path, text=""):
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.base}
        return self.request("POST", path, text.encode(), headers)

    def request(self, method, path, body, headers):
        request = urllib.request.Request(self.base + path, data=body, method=method, headers=headers)
        try:
            with self.opener.open(request, timeout=30) as response:
                return Answer(response.status, response.headers, response.read())
        except urllib.error.HTTPError as refused:
            with refused:
                return Answer(refused.code, refused.headers, refused.read())

    def output(self):
        return self.log.read_text()

    def answers(self):
        if self.process.poll() is not None:
            raise AssertionError(f"The server ended with {self.process.returncode}:\n{self.output()}")
        try:
            return self.get("/") is not None
        except (ConnectionError, urllib.error.URLError):
            return False

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)

    def wait(self):
        return self.process.wait(STOP_LIMIT_SECONDS)

    def stop(self):
        if self.process.poll() is None:
            self.terminate()
        return self.wait()


class ImageTest(unittest.TestCase):
    """Gives each test the unpacked archive, an empty folder, and an environment without Java."""

    @classmethod
    def setUpClass(cls):
        cls.box = Path(tempfile.mkdtemp(prefix="cotlette-e2e-"))
        cls.addClassCleanup(shutil.rmtree, cls.box, ignore_errors=True)
        archives = sorted(TARGET.glob("cotlette-*.tar.gz"))
        if len(archives) != 1:
            raise AssertionError(f"Expected one archive in {TARGET}, found {archives}. Run ./verify first.")
        subprocess.run(["tar", "-xzf", archives[0], "-C", cls.box], check=True)
        (cls.image,) = cls.box.glob("cotlette-*")
        tools = cls.box / "tools"
        tools.mkdir()
        for tool in TOOLS:
            (tools / tool).symlink_to(shutil.which(tool))
        (cls.box / "home").mkdir()
        cls.environment = {
            "PATH": str(tools),
            "HOME": str(cls.box / "home"),
            "LANG": "C.UTF-8",
            # Nothing works in the background of a test that is about something else.
            "COTLETTE_STARTCACHE": "off",
        }

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="work-", dir=self.box))
        self.launcher = self.image / "bin" / "cotlette"

    def cotlette(self, *arguments, folder=None, exit_code=0, launcher=None):
        """Runs a command to its end, expects its exit code, and returns what it printed."""
        done = subprocess.run(
            [launcher or self.launcher, *arguments],
            cwd=folder or self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
        )
        self.assertEqual(exit_code, done.returncode, f"cotlette {' '.join(map(str, arguments))}\n{done.stdout}")
        return done.stdout

    def serve(self, folder, *arguments, launcher=None, port=None, command="runserver"):
        """Starts a server on a free port and waits for its first answer; stops it when the test is over."""
        port = port or free_port()
        log = self.folder / f"server-{port}-{time.monotonic_ns()}.log"
        started = time.monotonic()
        with log.open("w") as out:
            process = subprocess.Popen(
                [launcher or self.launcher, command, f"127.0.0.1:{port}", *arguments],
                cwd=folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        server = Server(process, log, port)
        server.port = port
        self.addCleanup(server.stop)
        wait_until(server.answers)
        server.seconds_to_first_answer = time.monotonic() - started
        return server


def wait_until(holds, seconds=START_LIMIT_SECONDS):
    """Looks again and again, which is the only way to learn how far another process is."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise AssertionError(f"Not so after {seconds} s.")
        time.sleep(0.02)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def edit(file, pattern, replacement):
    """Replaces exactly one place in a file, as a user would in an editor."""
    text, places = re.subn(pattern, replacement, file.read_text(), flags=re.MULTILINE)
    if places != 1:
        raise AssertionError(f"{pattern!r} is {places} times in {file}:\n{file.read_text()}")
    file.write_text(text)
