package cotlette.dev.reload;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Project project;

    @BeforeEach
    void make() throws IOException {
        Files.writeString(folder.resolve("settings.toml"), "debug = true\n");
        project = new Project(folder);
    }

    @Test
    void seesWhatChangesBehindALink() throws IOException {
        Path shared = Files.writeString(elsewhere.resolve("local.toml"), "language = \"en\"\n");
        Path link = Files.createSymbolicLink(folder.resolve("settings.local.toml"), shared);
        ProjectFiles before = ProjectFiles.of(project);

        Files.writeString(shared, "language = \"de-CH\"\n");

        assertThat(ProjectFiles.of(project).changedSince(before)).containsExactly(link);
    }

    @Test
    void passesOverAFileThatAnEditorHasJustTakenAway() throws IOException {
        Files.createSymbolicLink(folder.resolve("settings.local.toml"), folder.resolve("gone.toml"));

        assertThat(ProjectFiles.of(project).stamps()).containsOnlyKeys(folder.resolve("settings.toml"));
    }

    @Test
    void passesOverWhatTheApplicationIsNotMadeFrom() throws IOException {
        ProjectFiles before = ProjectFiles.of(project);

        Files.writeString(folder.resolve("db.sqlite3"), "rows");
        Files.writeString(folder.resolve("README.md"), "words");

        assertThat(ProjectFiles.of(project).changedSince(before)).isEmpty();
    }
}
