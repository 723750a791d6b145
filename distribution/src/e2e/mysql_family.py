"""MySQL and MariaDB, for tests."""

import shutil

from cotlette_image import ROOT
from database_server import DatabaseServer

SERVERS = ROOT / "target" / "test-servers"

FIRST = """CREATE DATABASE IF NOT EXISTS site;
CREATE USER IF NOT EXISTS site IDENTIFIED BY 'secret';
GRANT ALL ON site.* TO site;
"""

# How a server's first words begin, behind their length: the version of the protocol. A refusal begins otherwise.
PROTOCOL = 10


class MysqlFamily(DatabaseServer):
    """Programs and an empty data folder, as the tests of the drivers have left them; the data is copied."""

    # What differs between the two: the folder, the program, and options that only one of them knows.
    folder = None
    program = None
    options = []

    def __init__(self):
        super().__init__()
        found = sorted(SERVERS.glob(f"{self.folder}-*.ready"))
        if not found:
            raise AssertionError(f"No {type(self).__name__} in {SERVERS}. Run ./verify first, which prepares it.")
        self.home = found[-1].with_suffix("")
        shutil.copytree(self.home / "data", self.box / "data")
        (self.box / "first.sql").write_text(FIRST)

    def url(self, scheme):
        return f"{scheme}://site:secret@127.0.0.1:{self.port}/site"

    def command(self):
        data = self.box / "data"
        return [
            self.home / "bin" / self.program,
            "--no-defaults",
            "--user=root",
            f"--basedir={self.home}",
            f"--datadir={data}",
            f"--socket={data / 'server.sock'}",
            f"--port={self.port}",
            f"--init-file={self.box / 'first.sql'}",
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-flush-method=nosync",
            "--innodb-file-per-table=OFF",
            *self.options,
        ]

    def greets(self, probe):
        words = probe.recv(5)
        return len(words) == 5 and words[4] == PROTOCOL


class Mysql(MysqlFamily):
    folder = "mysql"
    program = "mysqld"
    options = ["--mysqlx=0", "--skip-log-bin", "--performance-schema=OFF", "--innodb-redo-log-capacity=64M"]

    def __init__(self):
        super().__init__()
        self.environment = {"LD_LIBRARY_PATH": str(self.home / "aio")}


class Mariadb(MysqlFamily):
    folder = "mariadb"
    program = "mariadbd"
    options = ["--ssl=0", "--sync-frm=0", "--debug-no-sync=1", "--innodb-log-file-size=32M"]
    environment = {"LC_ALL": "C"}
