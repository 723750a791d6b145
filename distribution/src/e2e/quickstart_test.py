"""From nothing to a site with rows in a database: what the README promises."""

import re

from cotlette_image import ImageTest


class QuickstartTest(ImageTest):
    def setUp(self):
        super().setUp()
        self.cotlette("startproject", "mysite")
        self.site = self.folder / "mysite"

    def test_the_pages_of_a_new_project(self):
        server = self.serve(self.site)
        print(f"\n  start to first answer, first compilation included: {server.seconds_to_first_answer:.2f} s")

        self.assertEqual(200, server.get("/").status)
        self.assertEqual(200, server.get("/about").status)
        refused = server.get("/private")
        self.assertEqual(401, refused.status)
        self.assertIn("<h1", refused.text)
        missing = server.get("/nope")
        self.assertEqual(404, missing.status)
        self.assertIn("<h1", missing.text)
        for page in ["/", "/about", "/private", "/nope"]:
            for asset in re.findall(r'(?:href|src)="(/static/[^"#]*)', server.get(page).text):
                self.assertEqual(200, server.get(asset).status, asset)

    def test_the_button_applies_pending_migrations_and_rows_survive_a_restart(self):
        server = self.serve(self.site)
        pending = server.get("/api/home", Accept="text/html")
        self.assertIn("M0001_initial", pending.text)
        action = re.search(r'<form[^>]*action="([^"]*migrate)"', pending.text).group(1)
        applied = server.post_form(action, "next=/api/home")
        self.assertEqual(303, applied.status, applied.text)
        self.assertEqual("/api/home", applied.headers["Location"])

        self.assertEqual([], server.get("/api/home").json())
        added = server.post_json("/api/home", {"title": "First", "body": "Hello"})
        self.assertEqual(201, added.status, added.text)
        rows = server.get("/api/home").json()
        self.assertEqual(["First"], [row["title"] for row in rows])

        self.assertEqual(0, server.stop())
        again = self.serve(self.site)
        print(f"\n  start to first answer, nothing to compile: {again.seconds_to_first_answer:.2f} s")
        self.assertEqual(rows, again.get("/api/home").json())

    def test_the_command_applies_pending_migrations(self):
        self.assertIn("M0001_initial", self.cotlette("migrate", folder=self.site))

        server = self.serve(self.site)
        self.assertEqual(201, server.post_json("/api/home", {"title": "First", "body": ""}).status)

    def test_the_commands_that_look_at_a_project(self):
        self.cotlette("check", folder=self.site)
        self.assertIn("/api/home", self.cotlette("routes", folder=self.site))
        self.assertIn("settings.toml", self.cotlette("diffsettings", folder=self.site))

    def test_a_compile_error_names_file_and_line_and_ends_with_1(self):
        views = self.site / "src/main/java/mysite/home/HomeViews.java"
        views.write_text(views.read_text().replace("public Response about()", "public Respons about()"))

        self.assertRegex(self.cotlette("check", folder=self.site, exit_code=1), r"HomeViews\.java:\d+")

    def test_an_app_of_its_own_is_entered_everywhere(self):
        self.cotlette("startapp", "blog", folder=self.site)

        self.cotlette("check", folder=self.site)
        self.assertIn("blog", self.cotlette("routes", folder=self.site))
        self.assertIn("blog", self.cotlette("migrate", folder=self.site))

    def test_a_project_without_home_welcomes(self):
        self.cotlette("startproject", "bare", "--no-home")

        self.assertEqual(200, self.serve(self.folder / "bare").get("/").status)


class OutsideDebugTest(ImageTest):
    def test_pending_migrations_are_an_error_500_and_a_line_in_the_log(self):
        self.cotlette("startproject", "mysite")
        server = self.serve(self.folder / "mysite", "--set", "debug=false")

        answer = server.get("/api/home")

        self.assertEqual(500, answer.status)
        self.assertNotIn("M0001_initial", answer.text)
        self.assertIn("M0001_initial", server.output())
