package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.commands.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewAppTest {
    private static final MigrationVersions VERSIONS =
            new MigrationVersions(Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeProject() {
        project = folder.resolve("mysite");
        new ProjectScaffold("mysite", project, VERSIONS, "0.1.0").write(true);
    }

    @Test
    void writesTheAppAndEntersIt() {
        NewApp.Result result = app("blog_posts").write();

        assertThat(result.toAdd()).isEmpty();
        assertThat(result.edited())
                .containsExactly("settings.toml", "src/main/java/module-info.java", "src/main/java/mysite/Urls.java");
        List<String> touched = new ArrayList<>(result.created());
        touched.addAll(result.edited());
        GoldenFile.check("app.txt", touched.stream().map(this::shown).collect(Collectors.joining("\n")));
    }

    @Test
    void givesTheMigrationAVersionBehindAllOthers() {
        app("blog").write();
        app("shop").write();

        // The project was made at 12:00:00 by the same clock.
        assertThat(read("src/main/java/mysite/blog/migrations/M0001_initial.java"))
                .contains("return \"20260131120001\";");
        assertThat(read("src/main/java/mysite/shop/migrations/M0001_initial.java"))
                .contains("return \"20260131120002\";");
    }

    @Test
    void saysWhatToAddWhereAFileIsWrittenDifferently() throws IOException {
        Path urls = project.resolve("src/main/java/mysite/Urls.java");
        Files.writeString(urls, "package mysite;\nclass Urls {}\n");

        NewApp.Result result = app("blog").write();

        assertThat(result.toAdd())
                .containsOnlyKeys("src/main/java/mysite/Urls.java")
                .containsValue("routes.include(new mysite.blog.BlogViews_());");
        assertThat(urls).hasContent("package mysite;\nclass Urls {}\n");
        assertThat(project.resolve("src/main/java/mysite/blog/BlogApp.java")).exists();
    }

    @Test
    void refusesAnAppThatExists() {
        assertThatThrownBy(() -> app("home")).hasMessageStartingWith("The project has an app 'home' already");
    }

    @Test
    void refusesAFolderThatExists() throws IOException {
        Files.createDirectories(project.resolve("src/main/resources/templates/blog"));
        assertThatThrownBy(() -> app("blog"))
                .hasMessage("There is a folder " + project.resolve("src/main/resources/templates/blog")
                        + " already. Choose another name, or remove the folder.");
    }

    @Test
    void needsAModule() throws IOException {
        Files.delete(project.resolve("src/main/java/module-info.java"));
        assertThatThrownBy(() -> app("blog"))
                .hasMessageStartingWith(
                        "The file " + project.resolve("src/main/java/module-info.java") + " cannot be read");
    }

    private NewApp app(String label) {
        return new NewApp(project, label, List.of("home"), VERSIONS);
    }

    private String shown(String path) {
        return "=== " + path + "\n" + read(path);
    }

    private String read(String path) {
        try {
            return Files.readString(project.resolve(path));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
