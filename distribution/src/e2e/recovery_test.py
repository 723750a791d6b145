"""A database that is killed again and again: requests heal by themselves, and no row that was acknowledged is lost."""

import itertools
import random
import threading
import time

from cotlette_image import ImageTest, edit, wait_until
from postgresql import Postgresql

KILLS = 10
CLIENTS = 8
HEALS_WITHIN_SECONDS = 10
POOL_SIZE = 10


HOLDS_A_CONNECTION = """    @Get("/hold")
    public Response hold() throws Exception {
        return cotlette.api.orm.Db.atomic(() -> {
            HomePage.objects.count();
            java.nio.file.Files.createFile(java.nio.file.Path.of("holds"));
            while (!java.nio.file.Files.exists(java.nio.file.Path.of("go-on"))) {
                Thread.sleep(20);
            }
            return Response.text("gone on");
        });
    }

    @Get("/about")"""


class Writer(threading.Thread):
    """Adds one row after the other until it is told to stop, and remembers what was acknowledged."""

    numbers = itertools.count()

    def __init__(self, server):
        super().__init__()
        self.server = server
        self.stopped = threading.Event()
        self.acknowledged = []
        self.refused = []
        self.last_answer = 0

    def run(self):
        while not self.stopped.is_set():
            title = f"row {next(self.numbers)}"
            answer = self.server.post_json("/api/home", {"title": title, "body": ""})
            if answer.status == 201:
                self.acknowledged.append(title)
            else:
                self.refused.append(answer)
            self.last_answer = time.monotonic()


class RecoveryTest(ImageTest):
    def test_over_jdbc(self):
        self.survives("postgresql")

    def test_over_r2dbc(self):
        self.survives("postgresql+r2dbc")

    def test_a_server_that_starts_before_its_database(self):
        database, site = self.site_on("postgresql")
        database.kill()
        server = self.serve(site)

        self.assertEqual(200, server.get("/about").status)
        refused = server.get("/api/home")
        self.assertEqual(503, refused.status, refused.text)

        database.start()
        self.assertEqual(200, server.get("/api/home").status)

    def test_a_pool_that_is_empty_for_too_long(self):
        for scheme in ["postgresql", "postgresql+r2dbc"]:
            with self.subTest(scheme):
                self.waits_for_a_connection_and_then_refuses(scheme)

    def waits_for_a_connection_and_then_refuses(self, scheme):
        _, site = self.site_on(scheme)
        (views,) = site.glob("src/main/java/*/home/HomeViews.java")
        edit(views, r'^    @Get\("/about"\)', HOLDS_A_CONNECTION)
        server = self.serve(
            site, "--set", "databases.default.pool_size=1", "--set", "databases.default.timeout=1s"
        )
        holder = threading.Thread(target=server.get, args=["/hold"])
        holder.start()
        wait_until((site / "holds").exists)

        began = time.monotonic()
        refused = server.get("/api/home")
        waited = time.monotonic() - began
        (site / "go-on").touch()
        holder.join()

        self.assertEqual(503, refused.status, refused.text)
        self.assertGreater(waited, 0.9)
        self.assertEqual(200, server.get("/api/home").status)
        server.stop()

    def survives(self, scheme):
        database, site = self.site_on(scheme)
        server = self.serve(site)
        writers = [Writer(server) for _ in range(CLIENTS)]
        for writer in writers:
            writer.start()
        healed = []
        try:
            for _ in range(KILLS):
                self.acknowledge_some_more(writers)
                database.kill()
                time.sleep(random.uniform(0, 0.5))
                database.start()
                up = time.monotonic()
                wait_until(lambda: all(writer.last_answer > up for writer in writers))
                self.acknowledge_some_more(writers)
                healed.append(time.monotonic() - up)
        finally:
            for writer in writers:
                writer.stopped.set()
            for writer in writers:
                writer.join()

        refused = [answer for writer in writers for answer in writer.refused]
        self.assertEqual({503}, {answer.status for answer in refused}, server.output())
        for answer in refused:
            self.assertEqual(answer.headers["X-Request-Id"], answer.json()["error"]["request_id"])
        self.assertLess(max(healed), HEALS_WITHIN_SECONDS)
        acknowledged = {title for writer in writers for title in writer.acknowledged}
        stored = {row["title"] for row in server.get("/api/home").json()}
        self.assertEqual(set(), acknowledged - stored)
        self.assertLessEqual(database.connections(), POOL_SIZE)
        print(
            f"\n  {scheme}: {KILLS} kills, {len(acknowledged)} rows acknowledged, none lost, {len(refused)} requests refused, "
            f"healed within {max(healed):.2f} s, {database.connections()} connections at the end"
        )

    def acknowledge_some_more(self, writers):
        before = [len(writer.acknowledged) for writer in writers]
        wait_until(lambda: all(len(writer.acknowledged) > count for writer, count in zip(writers, before)))

    def site_on(self, scheme):
        database = Postgresql()
        self.addCleanup(database.remove)
        database.start()
        self.cotlette("startproject", f"site_{database.port}")
        site = self.folder / f"site_{database.port}"
        edit(site / "settings.toml", r'^url = ".*"$', f'url = "{database.url(scheme)}"')
        self.cotlette("migrate", folder=site)
        return database, site
