"""The URL alone chooses the database and the mode: one project, nothing else changed."""

from cotlette_image import ImageTest, edit
from mysql_family import Mariadb, Mysql
from postgresql import Postgresql

COUNT = """
HomePage.objects.create(page -> { page.title = "Of the shell"; page.body = "Grüße"; });
IO.println(HomePage.objects.filter(HomePage_.title.eq("Of the shell")).async().count().toCompletableFuture().join());
"""


class DatabasesTest(ImageTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.postgresql = Postgresql()
        cls.addClassCleanup(cls.postgresql.remove)
        cls.postgresql.start()

    def setUp(self):
        super().setUp()
        self.cotlette("startproject", "mysite")
        self.site = self.folder / "mysite"

    def test_sqlite_in_every_spelling(self):
        self.serves_and_stores("sqlite:///db.sqlite3")
        self.finds_what_another_mode_has_stored("sqlite+r2dbc:///db.sqlite3", "First")
        self.finds_what_another_mode_has_stored("sqlite+aiosqlite:///db.sqlite3", "sqlite+r2dbc")
        self.finds_what_another_mode_has_stored("jdbc:sqlite:db.sqlite3", "sqlite+aiosqlite")

    def test_sqlite_asynchronous(self):
        self.serves_and_stores("sqlite+r2dbc:///db.sqlite3")

    def test_h2(self):
        self.serves_and_stores("h2:///db")

    def test_h2_asynchronous(self):
        self.serves_and_stores("h2+r2dbc:///db")

    def test_postgresql_in_every_spelling(self):
        self.serves_and_stores(self.postgresql.url("postgresql"))
        self.finds_what_another_mode_has_stored(self.postgresql.url("postgresql+r2dbc"), "First")
        self.finds_what_another_mode_has_stored(self.postgresql.url("postgresql+asyncpg"), "postgresql+r2dbc")
        self.finds_what_another_mode_has_stored(f"r2dbc:{self.postgresql.url()}", "postgresql+asyncpg")
        self.finds_what_another_mode_has_stored(f"jdbc:{self.postgresql.url()}", "r2dbc")

    def test_mysql_in_every_asynchronous_spelling(self):
        self.in_every_spelling(Mysql(), ["mysql+r2dbc", "mysql+aiomysql", "mysql+asyncmy", "r2dbc:mysql"])

    def test_mariadb_in_every_asynchronous_spelling(self):
        self.in_every_spelling(Mariadb(), ["mariadb+r2dbc", "r2dbc:mariadb"])

    def test_migrations_say_which_jdbc_driver_is_missing(self):
        (driver,) = (self.image / "modules").glob("mariadb-java-client-*.jar")
        away = driver.rename(self.box / driver.name)
        self.addCleanup(away.rename, driver)
        self.use("mysql+r2dbc://site:secret@127.0.0.1:1/site")

        said = self.cotlette("migrate", folder=self.site, exit_code=1)

        self.assertIn("whose JDBC driver is not installed. Put the jar org.mariadb.jdbc:mariadb-java-client:", said)
        self.assertNotIn("secret", said)

    def in_every_spelling(self, server, spellings):
        """Migrations and checks in the first one, the shell in all but the last, the server in that."""
        self.addCleanup(server.remove)
        server.start()
        self.use(server.url(spellings[0]))
        self.assertIn("M0001_initial", self.cotlette("migrate", folder=self.site))
        self.assertIn("No mistakes found", self.cotlette("check", folder=self.site))

        for number, spelling in enumerate(spellings[:-1], start=1):
            self.use(server.url(spelling))
            self.assertEqual(f"{number}\n", self.cotlette("shell", "-c", COUNT, folder=self.site))
        self.finds_what_another_mode_has_stored(server.url(spellings[-1]), "Of the shell")

    def serves_and_stores(self, url):
        self.use(url)
        self.assertIn("M0001_initial", self.cotlette("migrate", folder=self.site))
        server = self.serve(self.site)
        self.assertEqual([], server.get("/api/home").json())

        added = server.post_json("/api/home", {"title": "First", "body": "Grüße, 世界, '; drop table home_page"})
        self.assertEqual(201, added.status, added.text)
        (row,) = server.get("/api/home").json()
        self.assertEqual("Grüße, 世界, '; drop table home_page", row["body"])

        self.assertEqual(0, server.stop(), server.output())
        again = self.serve(self.site)
        self.assertEqual([row], again.get("/api/home").json())
        self.assertEqual(200, again.get("/").status)

    def finds_what_another_mode_has_stored(self, url, title):
        self.use(url)
        server = self.serve(self.site)
        self.assertIn(title, [row["title"] for row in server.get("/api/home").json()])
        added = server.post_json("/api/home", {"title": url.split("://")[0].split(":")[0], "body": ""})
        self.assertEqual(201, added.status, added.text)
        self.assertEqual(0, server.stop(), server.output())

    def use(self, url):
        edit(self.site / "settings.toml", r'^url = ".*"$', f'url = "{url}"')
