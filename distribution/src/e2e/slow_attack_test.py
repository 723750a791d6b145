"""Clients that send as slowly as they can, hundreds at a time, next to ordinary ones."""

import shutil
import socket
import statistics
import subprocess
import threading
import time
from pathlib import Path

from cotlette_image import ImageTest, wait_until

BODIES = 200
HEADS = 1000
REQUESTS = 200

# The server gives a head and a body 10 s each.
GONE_AFTER_SECONDS = 15

# A machine that does other things as well answers late now and then, whoever attacks.
NOISE_SECONDS = 0.010

ESTABLISHED = "01"


class SlowAttackTest(ImageTest):
    def setUp(self):
        super().setUp()
        if shutil.which("slowhttptest") is None:
            self.fail("slowhttptest is missing. Install it: apt-get install slowhttptest")

    def test_normal_requests_keep_their_latency_and_attackers_are_gone_soon(self):
        # As many as come, so that all of them are there at the same time.
        server = self.start("--set", "server.max_sending_per_address=100000")
        before = median_seconds(server)

        attack = Attack(server)
        wait_until(lambda: connections(server.port) >= BODIES + HEADS)
        during = median_seconds(server)
        self.assertGreaterEqual(connections(server.port), BODIES + HEADS, "The attack was over before it was measured.")
        attack.wait()

        print(
            f"\nmedian of {REQUESTS} requests: {1000 * before:.2f} ms, under attack {1000 * during:.2f} ms;"
            f" attackers gone after {attack.seconds:.1f} s"
        )
        self.assertLess(during, 2 * before + NOISE_SECONDS)
        self.assertLess(attack.seconds, GONE_AFTER_SECONDS)
        self.assertEqual(200, server.get("/users/").status)

    def test_those_above_the_limit_of_their_address_are_closed_at_once(self):
        server = self.start("--set", "server.max_sending_per_address=100")

        attack = Attack(server)
        wait_until(attack.is_on)
        wait_until(lambda: connections(server.port) <= 100)
        seconds = time.monotonic() - attack.begun
        self.assertEqual(200, server.get("/users/").status)
        attack.wait()

        print(f"\nattackers but for 100 gone after {seconds:.1f} s, all after {attack.seconds:.1f} s")
        self.assertLess(seconds, GONE_AFTER_SECONDS / 2)
        self.assertLess(attack.seconds, GONE_AFTER_SECONDS)

    def start(self, *settings):
        server = self.serve(self.folder, "--dir", str(self.folder / "demo"), *settings, command="demo")
        for _ in range(3):
            median_seconds(server)
        return server


class Attack:
    """200 connections that send a byte of a body each second, and 1,000 that send a header each second, until the server hangs up."""

    def __init__(self, server):
        self.port = server.port
        self.begun = time.monotonic()
        self.ended = []
        self.clients = []
        self.output = ""
        self.heads = subprocess.Popen(
            ["slowhttptest", "-H", "-c", str(HEADS), "-r", str(HEADS), "-i", "1", "-x", "10", "-l", "60", "-v", "1"]
            + ["-u", f"{server.base}/users/"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.threads = [threading.Thread(target=self.send_heads), threading.Thread(target=self.send_bodies)]
        for thread in self.threads:
            thread.start()

    def send_heads(self):
        """The program would go on for a minute; it ends as soon as the server has closed all its connections."""
        self.output = self.heads.communicate(timeout=120)[0]
        self.ended.append(time.monotonic())

    def send_bodies(self):
        head = f"POST /users/new HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nContent-Length: 1000\r\n\r\n".encode()
        for _ in range(BODIES):
            client = socket.create_connection(("127.0.0.1", self.port))
            client.sendall(head)
            client.setblocking(False)
            self.clients.append(client)
        tick = threading.Event()
        while self.clients and time.monotonic() < self.begun + 60:
            self.clients = [client for client in self.clients if send_a_byte(client)]
            tick.wait(1)
        self.ended.append(time.monotonic())

    def is_on(self):
        return connections(self.port) > 0

    def wait(self):
        for thread in self.threads:
            thread.join()
        if self.clients or "No open connections left" not in self.output:
            raise AssertionError(f"The server did not end the attack:\n{self.output[-2000:]}")

    @property
    def seconds(self):
        return max(self.ended) - self.begun


def send_a_byte(client):
    """Returns whether the server still listens."""
    try:
        client.send(b"x")
        while client.recv(1000):
            pass
    except BlockingIOError:
        return True
    except ConnectionError:
        pass
    client.close()
    return False


def median_seconds(server):
    times = []
    for _ in range(REQUESTS):
        begun = time.perf_counter()
        if server.get("/users/").status != 200:
            raise AssertionError("An ordinary request was not answered.")
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def connections(port):
    """Counts what the server's side has open on its port."""
    count = 0
    for table in ["/proc/net/tcp", "/proc/net/tcp6"]:
        for line in Path(table).read_text().splitlines()[1:]:
            fields = line.split()
            if int(fields[1].rpartition(":")[2], 16) == port and fields[3] == ESTABLISHED:
                count += 1
    return count
