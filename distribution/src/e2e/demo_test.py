"""The example project: by the demo, and from its own folder."""

import shutil

from cotlette_image import ROOT, ImageTest


class DemoTest(ImageTest):
    def test_the_demo_shows_and_adds_rows_by_form_and_by_json_and_keeps_them(self):
        folder = self.folder / "demo"
        server = self.serve(self.folder, "--dir", str(folder), command="demo")
        for page in ["/", "/users/", "/groups/", "/users/new", "/groups/new"]:
            self.assertEqual(200, server.get(page).status, page)

        group = server.post_json("/api/groups/", {"name": "Cartographers"})
        self.assertEqual(201, group.status, group.text)
        member = server.post_form(
            "/users/new", f"name=Gerda+Mercator&email=gerda%40example.com&age=41&group={group.json()['id']}"
        )
        self.assertEqual(303, member.status, member.text)
        self.assertIn("Gerda Mercator", server.get(member.headers["Location"]).text)
        refused = server.post_form("/users/new", "name=Gerda&email=nowhere&age=41&group=")
        self.assertEqual(422, refused.status)
        self.assertIn('value="nowhere"', refused.text)

        self.assertEqual(0, server.stop())
        again = self.serve(self.folder, "--dir", str(folder), command="demo")
        self.assertIn("Gerda Mercator", again.get("/users/").text)
        self.assertIn("Cartographers", again.get("/groups/").text)

    def test_the_demo_keeps_its_folder_in_the_home_of_the_user(self):
        self.serve(self.folder, command="demo")

        self.assertTrue((self.box / "home/.local/share/cotlette/demo/db.sqlite3").exists())

    def test_the_asynchronous_demo_lives_beside_the_other(self):
        server = self.serve(self.folder, "--async", command="demo")
        group = server.post_json("/api/groups/", {"name": "Cartographers"}).json()
        member = server.post_form("/users/new", f"name=Gerda&email=gerda%40example.com&age=41&group={group['id']}")
        self.assertEqual(303, member.status, member.text)

        for page in ["/", "/users/", f"/groups/{group['id']}"]:
            self.assertIn("Gerda", server.get(page).text, page)
        self.assertEqual(["Cartographers"], [user["group"] for user in server.get("/api/users/").json()])
        folder = self.box / "home/.local/share/cotlette/demo-async"
        self.assertTrue((folder / "db.sqlite3").exists())
        self.assertIn("sqlite+r2dbc:", (folder / "settings.toml").read_text())

    def test_the_example_runs_in_its_own_folder(self):
        example = self.folder / "example"
        shutil.copytree(ROOT / "examples/example", example, ignore=shutil.ignore_patterns("target", ".cotlette", "db.*"))
        self.cotlette("migrate", folder=example)

        self.assertEqual(200, self.serve(example).get("/users/").status)
