"""The start cache: made unasked, used when it can be, and never heard of when it cannot."""

import os
import shutil
import subprocess
from pathlib import Path

from cotlette_image import ImageTest, wait_until

# The JVM's own word on where a class comes from.
CLASSES = "-Xlog:class+load"
FROM_CACHE = "source: shared objects file"

# A cache is made of a rehearsal with a server, in the background and without haste.
MAKING_SECONDS = 300


class StartCacheTest(ImageTest):
    def setUp(self):
        super().setUp()
        self.cache = self.folder / "cache"
        self.environment = self.environment | {"COTLETTE_STARTCACHE": "on", "XDG_CACHE_HOME": str(self.cache)}

    def caches(self):
        # Folders come and go meanwhile, which rglob does not bear.
        return [
            Path(folder) / name
            for folder, _, names in os.walk(self.cache)
            for name in names
            if name.endswith(".aot")
        ]

    def classes_of_ours_from_the_cache(self, launcher=None):
        log = self.cotlette("version", launcher=launcher).splitlines()
        return [line for line in log if "cotlette.commands" in line and FROM_CACHE in line]

    def test_the_first_command_makes_it_and_the_next_one_uses_it(self):
        self.environment["COTLETTE_JAVA_OPTS"] = CLASSES
        self.assertEqual([], self.classes_of_ours_from_the_cache())
        wait_until(self.caches, MAKING_SECONDS)

        self.assertNotEqual([], self.classes_of_ours_from_the_cache())

        self.environment["COTLETTE_STARTCACHE"] = "off"
        self.assertEqual([], self.classes_of_ours_from_the_cache())

    def test_the_command_makes_it_at_once_and_leaves_nothing_beside_it(self):
        self.assertIn(str(self.cache), self.cotlette("startcache"))

        (made,) = self.caches()
        self.assertEqual([made.name, made.name + ".attempt"], sorted(os.listdir(made.parent)))

    def test_a_moved_image_says_nothing_and_gets_its_own(self):
        self.cotlette("startcache")
        plain = self.cotlette("version")
        moved = self.folder / "moved"
        shutil.copytree(self.image, moved, symlinks=True)

        self.assertEqual(plain, self.cotlette("version", launcher=moved / "bin/cotlette"))
        wait_until(lambda: len(self.caches()) == 2, MAKING_SECONDS)
        self.assertEqual(plain, self.cotlette("version", launcher=moved / "bin/cotlette"))

    def test_one_that_the_jvm_refuses_is_not_mentioned_and_replaced_unless_it_is_new(self):
        plain = self.cotlette("startcache") and self.cotlette("version")
        (made,) = self.caches()
        size = made.stat().st_size
        with made.open("r+b") as file:
            file.truncate(size // 2)
        shutil.copy2(made, self.folder / "half")
        self.assertEqual(plain, self.cotlette("version"))
        self.assertEqual([], self.caches())
        self.assertIn("refused", made.with_name(made.name + ".attempt").read_text())

        # It is refused once more, but has served before as far as anybody knows.
        made.with_name(made.name + ".attempt").unlink()
        shutil.copy2(self.folder / "half", made)
        os.utime(made, (0, 0))
        self.assertEqual(plain, self.cotlette("version"))
        wait_until(lambda: made.exists() and made.stat().st_size > size // 2, MAKING_SECONDS)
        self.assertEqual(plain, self.cotlette("version"))

    def test_where_there_is_no_place_for_it_nothing_is_said(self):
        off = self.environment | {"COTLETTE_STARTCACHE": "off"}
        self.environment, on = off, self.environment
        plain = self.cotlette("version")
        (self.folder / "file").write_text("no folder")
        for places in [
            {"XDG_CACHE_HOME": str(self.folder / "file")},
            {"XDG_CACHE_HOME": "/proc"},
            {"XDG_CACHE_HOME": "", "HOME": ""},
            {"COTLETTE_JAVA_OPTS": "-Dwhat=$nothing"},
        ]:
            self.environment = on | places
            self.assertEqual(plain, self.cotlette("version"), places)

        self.environment = on | {"XDG_CACHE_HOME": "", "HOME": ""}
        self.assertIn("There is no place for a start cache", self.cotlette("startcache", exit_code=1))

    def test_a_disk_that_is_full_leaves_no_half_of_one(self):
        # The limit on the size of files makes the JVM fail in the middle of writing, as a full disk does.
        limited = subprocess.run(
            ["/bin/sh", "-c", 'ulimit -f 20000; exec "$0" startcache', self.launcher],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
        )

        self.assertEqual(1, limited.returncode, limited.stdout)
        self.assertEqual([], self.caches())
        self.assertEqual([], list(self.cache.rglob("draft-*")))
        self.cotlette("version")
        self.assertEqual([], list(self.cache.rglob("draft-*")), "The next command tried again at once.")

    def test_many_commands_at_once_make_one(self):
        running = [
            subprocess.Popen(
                [self.launcher, "version"],
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            for _ in range(4)
        ]
        outputs = {process.communicate(timeout=120)[0] for process in running}

        self.assertEqual(1, len(outputs), outputs)
        wait_until(self.caches, MAKING_SECONDS)
        self.assertEqual(1, len(self.caches()))

    def test_a_server_makes_it_while_it_serves(self):
        self.environment, on = self.environment | {"COTLETTE_STARTCACHE": "off"}, self.environment
        self.cotlette("startproject", "mysite")
        self.environment = on
        server = self.serve(self.folder / "mysite")

        wait_until(self.caches, MAKING_SECONDS)
        self.assertEqual(200, server.get("/").status)
