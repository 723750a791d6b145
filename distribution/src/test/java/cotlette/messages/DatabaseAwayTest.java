package cotlette.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose database is not there when it starts. */
class DatabaseAwayTest {
    @TempDir
    Path parent;

    @Test
    void servesWhatNeedsNoDataAndHealsByItself() throws Exception {
        SampleProject project = SampleProject.make(parent);
        project.replace("settings.toml", "sqlite:///db.sqlite3", "sqlite:///data/db.sqlite3");
        project.write("src/main/resources/templates/home/list.html", "#foreach($page in $pages)$page.title#end");
        project.replace(
                "src/main/java/mysite/home/HomeViews.java",
                "Response.template(\"home/about.html\")",
                "Response.template(\"home/list.html\").with(\"pages\", HomePage.objects.all())");

        try (RunningServer server = RunningServer.start(project)) {
            for (String path : new String[] {"api/home", "about"}) {
                HttpResponse<String> refused = server.get(path);
                assertThat(refused.statusCode()).as(path).isEqualTo(503);
                assertThat(refused.headers().firstValue("Retry-After")).contains("5");
                assertThat(refused.body())
                        .contains(refused.headers().firstValue("X-Request-Id").orElseThrow());
            }
            assertThat(server.get("").statusCode()).isEqualTo(200);

            Files.createDirectory(project.folder().resolve("data"));
            assertThat(project.run("migrate").code()).isZero();

            assertThat(server.get("api/home").statusCode()).isEqualTo(200);
            assertThat(server.get("about").statusCode()).isEqualTo(200);
        }
    }
}
