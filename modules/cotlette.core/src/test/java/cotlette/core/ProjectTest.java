package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {
    @TempDir
    Path folder;

    @Test
    void isFoundFromAnyFolderBelow() throws IOException {
        Files.createFile(folder.resolve("settings.toml"));
        Path deep = Files.createDirectories(folder.resolve("src/main/java"));

        assertThat(Project.find(deep)).isEqualTo(new Project(folder));
        assertThat(Project.find(folder)).isEqualTo(new Project(folder));
    }

    @Test
    void isTheNearestOne() throws IOException {
        Files.createFile(folder.resolve("settings.toml"));
        Path inner = Files.createDirectories(folder.resolve("examples/one"));
        Files.createFile(inner.resolve("settings.toml"));

        assertThat(Project.find(inner.resolve("src"))).isEqualTo(new Project(inner));
    }

    @Test
    void isMissedWithTheAdviceToMakeOne() {
        assertThatThrownBy(() -> Project.find(folder))
                .isInstanceOf(CotletteException.class)
                .hasMessage(
                        "There is no settings.toml in " + folder
                                + " or in a folder above it, so there is no project to work on. Make "
                                + "one with 'cotlette startproject mysite', go into the folder of one, or name it with --project PATH.");
    }

    @Test
    void mustBeAFolderWithSettings() {
        assertThatThrownBy(() -> Project.at(folder))
                .hasMessage("The folder " + folder
                        + " is no project: it has no settings.toml. Name the folder of a project, or make one "
                        + "with 'cotlette startproject mysite'.");
        assertThatThrownBy(() -> Project.at(folder.resolve("nowhere")))
                .hasMessage("There is no folder " + folder.resolve("nowhere") + ", so it cannot be a project.");
    }

    @Test
    void knowsItsFolders() {
        Project project = new Project(folder);

        assertThat(project.sources()).isEqualTo(folder.resolve("src/main/java"));
        assertThat(project.resources()).isEqualTo(folder.resolve("src/main/resources"));
        assertThat(project.workFolder()).isEqualTo(folder.resolve(".cotlette"));
    }
}
