"""A model grows: the rows stay, and the new field shows."""

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
