"""The server process: how it ends, and what it says when it cannot begin."""

import threading

from cotlette_image import ImageTest, edit, wait_until

SLOW_VIEW = """    @Get("/slow")
    public Response slow() throws Exception {
        java.nio.file.Files.createFile(java.nio.file.Path.of("slow-has-begun"));
        Thread.sleep(3000);
        return Response.text("finished");
    }

    @Get("/about")"""


class ShutdownTest(ImageTest):
    def setUp(self):
        super().setUp()
        self.cotlette("startproject", "mysite")
        self.site = self.folder / "mysite"

    def test_a_request_that_runs_is_finished_before_the_process_ends_with_0(self):
        edit(self.site / "src/main/java/mysite/home/HomeViews.java", r'^    @Get\("/about"\)', SLOW_VIEW)
        server = self.serve(self.site)
        answers = []
        request = threading.Thread(target=lambda: answers.append(server.get("/slow")))
        request.start()
        wait_until((self.site / "slow-has-begun").exists)

        server.terminate()
        request.join()

        self.assertEqual(["finished"], [answer.text for answer in answers])
        self.assertEqual(0, server.wait(), server.output())

    def test_an_idle_server_ends_at_once(self):
        server = self.serve(self.site)

        self.assertEqual(0, server.stop(), server.output())

    def test_a_port_that_is_taken_is_one_line_and_exit_code_1(self):
        first = self.serve(self.site)

        output = self.cotlette("runserver", f"127.0.0.1:{first.port}", folder=self.site, exit_code=1)

        self.assertEqual(1, len(output.splitlines()), output)
        self.assertIn(f"Port {first.port} ", output)
        self.assertEqual(200, first.get("/").status)
