"""A database server of a test's own, which can be killed and started again."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path

from cotlette_image import free_port, wait_until


class DatabaseServer:
    """Its data is in a folder that goes with the test."""

    # With whose rights it runs, and what it finds in its environment.
    account = {}
    environment = {}

    def __init__(self):
        self.box = Path(tempfile.mkdtemp(prefix=f"cotlette-{type(self).__name__.lower()}-"))
        self.port = free_port()
        self.process = None

    def command(self):
        """Returns the program and its arguments."""
        raise NotImplementedError

    def greets(self, probe):
        """Returns whether a server that has taken a connection lets clients in."""
        raise NotImplementedError

    def start(self):
        """Starts the server and waits until it takes connections."""
        with (self.box / "log").open("a") as log:
            self.process = subprocess.Popen(
                self.command(),
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                **self.account,
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
            name = type(self).__name__
            raise AssertionError(f"{name} ended with {self.process.returncode}:\n{(self.box / 'log').read_text()}")
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as probe:
                return self.greets(probe)
        except OSError:
            return False
