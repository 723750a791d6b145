"""An afternoon with runserver: edit, break, mend, and never start it again."""

import statistics
import threading
import time

from cotlette_image import ImageTest, edit

VIEWS = "src/main/java/mysite/home/HomeViews.java"
URLS = "src/main/java/mysite/Urls.java"
MANY = 50
EDITS = 20
IN_FLIGHT = 30


class ReloadTest(ImageTest):
    def setUp(self):
        super().setUp()
        self.cotlette("startproject", "mysite")
        self.site = self.folder / "mysite"

    def test_edit_break_and_mend(self):
        server = self.serve(self.site)
        self.assertIn("<h1>About</h1>", server.get("/about").text)

        about = self.site / "src/main/resources/templates/home/about.html"
        edit(about, "<h1>About</h1>", "<h1>All about us</h1>")
        self.assertIn("<h1>All about us</h1>", server.get("/about").text)

        edit(self.site / VIEWS, r"public Response about\(\)", "public Respons about()")
        broken = server.get("/", Accept="text/html")
        self.assertEqual(500, broken.status)
        self.assertIn("The project does not compile: 1 error.", broken.text)
        self.assertIn(VIEWS, broken.text)
        self.assertIn(f"--> {VIEWS}:15:12", server.output())
        self.assertIn("public Respons about() {", server.output())

        edit(self.site / VIEWS, r"public Respons about\(\)", "public Response about()")
        self.assertEqual(200, server.get("/about").status)

        edit(self.site / "settings.toml", "^debug = true", "debgu = true")
        self.assertIn("Did you mean &#39;debug&#39;?", server.get("/", Accept="text/html").text)
        edit(self.site / "settings.toml", "^debgu = true", "debug = true")
        self.assertEqual(200, server.get("/").status)
        self.assertEqual(0, server.stop())

    def test_a_project_that_does_not_compile_is_waited_for(self):
        edit(self.site / VIEWS, r"public Response about\(\)", "public Respons about()")
        server = self.serve(self.site)
        self.assertEqual(500, server.get("/about").status)
        edit(self.site / VIEWS, r"public Respons about\(\)", "public Response about()")
        self.assertEqual(200, server.get("/about").status)

    def test_without_reload_the_site_stays_as_it_was(self):
        server = self.serve(self.site, "--noreload")
        edit(self.site / VIEWS, r"public Response about\(\)", "public Respons about()")
        self.assertEqual(200, server.get("/about").status)

    def test_one_of_many_views_shows_on_the_next_request(self):
        for number in range(MANY):
            self.view(number, "first")
        included = " ".join(f"routes.include(new Page{number}_());" for number in range(MANY))
        edit(self.site / URLS, r"routes.include\(new HomeViews_\(\)\);", "routes.include(new HomeViews_()); " + included)
        edit(self.site / URLS, "^import mysite.home.HomeViews_;", "import mysite.home.*;")
        server = self.serve(self.site)

        took = []
        for turn in range(EDITS):
            self.view(turn, f"turn {turn}")
            started = time.monotonic()
            self.assertEqual(f"turn {turn}", server.get(f"/page{turn}").text)
            took.append(time.monotonic() - started)
        print(f"\n  edit one of {MANY} views to its answer: median {statistics.median(took):.2f} s, slowest {max(took):.2f} s")

    def test_requests_that_run_end_while_the_site_is_swapped(self):
        self.view(1, "first", before="try { Thread.sleep(1500); } catch (InterruptedException e) { throw new IllegalStateException(e); } ")
        edit(self.site / URLS, r"routes.include\(new HomeViews_\(\)\);", "routes.include(new HomeViews_()); routes.include(new mysite.home.Page1_());")
        server = self.serve(self.site)
        answers = []
        threads = [threading.Thread(target=lambda: answers.append(server.get("/page1").text)) for _ in range(IN_FLIGHT)]
        for thread in threads:
            thread.start()
        time.sleep(0.5)

        self.view(1, "second")
        self.assertEqual("second", server.get("/page1").text)
        for thread in threads:
            thread.join()
        self.assertEqual(["first"] * IN_FLIGHT, answers)

    def view(self, number, text, before=""):
        (self.site / f"src/main/java/mysite/home/Page{number}.java").write_text(
            f"""package mysite.home;

import cotlette.api.http.Get;
import cotlette.api.http.Response;

public final class Page{number} {{
    @Get("/page{number}")
    public Response show() {{
        {before}return Response.text("{text}");
    }}
}}
"""
        )
