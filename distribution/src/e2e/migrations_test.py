"""A model grows: the rows stay, and the new field shows."""

import re
import subprocess

from cotlette_image import ImageTest, edit


class GrowingModelTest(ImageTest):
    def test_a_new_field_reaches_the_table_and_the_pages(self):
        self.cotlette("startproject", "mysite")
        site = self.folder / "mysite"
        self.cotlette("migrate", folder=site)
        server = self.serve(site)
        server.post_json("/api/home", {"title": "First", "body": "Hello"})
        self.assertEqual(0, server.stop())

        home = site / "src/main/java/mysite/home"
        edit(
            home / "HomePage.java",
            r"^    @TextField",
            '    @CharField(maxLength = 40, defaultValue = "none")\n    public String mood;\n\n    @TextField',
        )
        edit(home / "HomeApi.java", r"String body, Instant created\)", "String body, String mood, Instant created)")
        edit(home / "HomeApi.java", r"page\.body, page\.created\)", "page.body, page.mood, page.created)")

        self.cotlette("makemigrations", "--check", folder=site, exit_code=1)
        self.assertIn("M0002", self.cotlette("makemigrations", folder=site))
        (migration,) = (home / "migrations").glob("M0002_*.java")
        self.assertIn("mood", migration.read_text())
        self.cotlette("makemigrations", "--check", folder=site)
        self.assertIn("M0002", self.cotlette("migrate", folder=site))

        grown = self.serve(site)
        (row,) = grown.get("/api/home").json()
        self.assertEqual(("First", "Hello", "none"), (row["title"], row["body"], row["mood"]))
        grown.post_json("/api/home", {"title": "Second", "body": ""})
        self.assertEqual(["First", "Second"], [row["title"] for row in grown.get("/api/home").json()])


class CommandsTest(ImageTest):
    """One project, changed again and again as its author does it."""

    def setUp(self):
        super().setUp()
        self.cotlette("startproject", "mysite")
        self.site = self.folder / "mysite"
        self.home = self.site / "src/main/java/mysite/home"
        self.migrations = self.home / "migrations"

    def run_in_site(self, *arguments, exit_code=0):
        return self.cotlette(*arguments, folder=self.site, exit_code=exit_code)

    def add_field(self, line, place="@TextField"):
        edit(self.home / "HomePage.java", f"^(?=    {place})", f"    {line}\n\n")

    def files(self):
        return {file.name: file.read_text() for file in self.migrations.iterdir()}

    def git(self, *arguments):
        identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com"]
        return subprocess.run(["git", *identity, *arguments], cwd=self.site, capture_output=True, text=True)

    def test_models_change_and_databases_follow(self):
        before = self.files()
        self.assertEqual("M0001_initial\n", before["latest"])
        self.run_in_site("makemigrations")
        self.assertEqual(before, self.files())

        # A field that must have a value: nobody can say which.
        self.add_field("@CharField(maxLength = 40)\n    public String mood;")
        self.assertIn("HomePage.mood becomes required", self.run_in_site("makemigrations", exit_code=1))
        self.assertIn("+ add column mood", self.run_in_site("makemigrations", "--check", exit_code=1))
        self.assertEqual(before, self.files())

        edit(self.home / "HomePage.java", "maxLength = 40", 'maxLength = 40, defaultValue = "calm"')
        shown = self.run_in_site("makemigrations", "--dry-run", "-m", "Moods!")
        self.assertIn("class M0002_moods ", shown)
        self.assertEqual(before, self.files())
        self.run_in_site("makemigrations", "home", "-m", "Moods!")
        self.assertEqual("M0002_moods\n", self.files()["latest"])
        written = self.files()["M0002_moods.java"]
        self.assertIn(re.sub(r"\d{14}", "", written), re.sub(r"\d{14}", "", shown))
        self.assertIn("Did you mean 'home'?", self.run_in_site("makemigrations", "hom", exit_code=1))

        plan = self.run_in_site("migrate", "--plan")
        self.assertIn("+ home.M0002_moods  can be taken back", plan)
        self.assertIn('ALTER TABLE "home_homepage" ADD COLUMN "mood"', plan)
        self.run_in_site("migrate")
        self.assertIn("[X] M0002_moods", self.run_in_site("showmigrations"))

        # The same change in other words is a new name, which is said or asked about, never guessed.
        edit(self.home / "HomePage.java", "String mood", "String temper")
        self.assertIn('write @RenamedFrom("mood")', self.run_in_site("makemigrations", exit_code=1))
        self.add_field('@RenamedFrom("mood")', "@CharField\\(maxLength = 40")
        edit(self.home / "HomePage.java", "^(?=import cotlette.api.orm.TextField)", "import cotlette.api.orm.RenamedFrom;\n")
        self.assertIn("~ rename column mood of home_homepage to temper", self.run_in_site("makemigrations"))
        self.run_in_site("migrate")

        self.assertIn("Name it", self.run_in_site("makemigrations", "--empty", exit_code=1))
        self.run_in_site("makemigrations", "home", "--empty")
        self.assertIn("return List.of();", self.files()["M0004_custom.java"])
        self.run_in_site("migrate")
        self.assertIn("up to date", self.run_in_site("migrate"))

        self.assertIn("no migration '9'", self.run_in_site("migrate", "home", "--revision", "9", exit_code=1))
        self.assertIn("several migrations 'M000'", self.run_in_site("migrate", "home", "--revision", "M000", exit_code=1))
        self.assertIn("3 migrations taken back", self.run_in_site("migrate", "home", "--revision", "1"))
        self.assertIn("3 migrations recorded as applied", self.run_in_site("migrate", "--fake"))
        self.assertIn("[X] M0004_custom", self.run_in_site("showmigrations", "home"))
        self.run_in_site("migrate", "home", "--revision", "zero", "--fake")
        self.assertIn("[ ] M0001_initial", self.run_in_site("showmigrations", "home"))
        self.assertIn('RENAME COLUMN "temper" TO "mood"', self.run_in_site("sqlmigrate", "home", "3", "--backward"))
        self.assertIn("Did you mean 'mysql'?", self.run_in_site("sqlmigrate", "home", "3", "--dialect", "mysq", exit_code=1))

    def test_the_migrations_of_two_branches_follow_one_another(self):
        self.git("init", "--initial-branch=main")
        self.commit("the project")
        self.git("checkout", "-b", "mine")
        self.add_field('@CharField(maxLength = 40, defaultValue = "")\n    public String mood;')
        self.run_in_site("makemigrations")
        self.run_in_site("migrate")
        self.commit("moods")
        self.git("checkout", "main")
        self.add_field('@CharField(maxLength = 40, defaultValue = "")\n    public String footer;', "@DateTimeField")
        self.run_in_site("makemigrations")
        self.commit("footers")
        self.git("checkout", "mine")

        self.assertIn("home/migrations/latest", self.git("merge", "main").stdout)
        conflict = self.files()
        for command in ("makemigrations", "migrate"):
            self.assertIn("M0002_add_homepage_mood and M0002_add_homepage_footer", self.run_in_site(command, exit_code=1))
        refusal = self.run_in_site("makemigrations", "--rebase", exit_code=1)
        self.assertIn("cotlette migrate home --revision M0001_initial", refusal)
        self.assertEqual(conflict, self.files())
        self.run_in_site("migrate", "home", "--revision", "M0001_initial")
        self.assertIn("~ was M0002_add_homepage_mood", self.run_in_site("makemigrations", "--rebase"))

        self.assertEqual(
            ["M0001_initial.java", "M0002_add_homepage_footer.java", "M0003_add_homepage_mood.java", "latest"],
            sorted(self.files()),
        )
        self.assertEqual("M0003_add_homepage_mood\n", self.files()["latest"])
        self.run_in_site("makemigrations", "--check")
        self.assertIn("2 migrations applied", self.run_in_site("migrate"))

    def commit(self, message):
        self.git("add", "--all")
        done = self.git("commit", "--message", message)
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
