package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.commands.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectScaffoldTest {
    private static final MigrationVersions VERSIONS =
            new MigrationVersions(Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private Path folder;

    @Test
    void makesAProjectWithAHomeApp() {
        GoldenFile.check("project.txt", text(scaffold("mysite").staged(true)));
    }

    @Test
    void makesAProjectWithoutOne() {
        GoldenFile.check("project-no-home.txt", text(scaffold("mysite").staged(false)));
    }

    @Test
    void writesWhatItShows() throws IOException {
        scaffold("mysite").write(true);

        Path project = folder.resolve("mysite");
        assertThat(project.resolve("settings.toml")).content().contains("installed_apps = [\"home\"]");
        assertThat(project.resolve("src/main/java/mysite/home/HomePage.java")).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(project.resolve("settings.local.toml"))))
                .isEqualTo("rw-------");
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
    }

    @Test
    void givesEachProjectAKeyOfItsOwn() {
        String first = scaffold("first").staged(false).text("settings.local.toml");
        String second = scaffold("second").staged(false).text("settings.local.toml");

        assertThat(first).containsPattern("secret_key = \"[A-Za-z0-9_-]{64}\"").isNotEqualTo(second);
    }

    @Test
    void goesIntoAnEmptyFolderEvenUnderVersionControl() throws IOException {
        Files.createDirectories(folder.resolve("mysite/.git"));
        scaffold("mysite").write(false);
        assertThat(folder.resolve("mysite/settings.toml")).exists();
    }

    @Test
    void refusesAFolderWithSomethingInIt() throws IOException {
        Files.createDirectories(folder.resolve("mysite"));
        for (String name : List.of("a", "b", "c", "d")) {
            Files.writeString(folder.resolve("mysite").resolve(name), "");
        }
        assertThatThrownBy(() -> scaffold("mysite"))
                .hasMessage("The folder " + folder.resolve("mysite")
                        + " is not empty: it has a, b, c and more. Choose another name, "
                        + "or another folder: cotlette startproject NAME DIR");
        assertThatThrownBy(() -> scaffold("mysite/a")).hasMessageContaining("cannot be the name of a project");
    }

    @Test
    void refusesAFileInThePlaceOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("mysite"), "");
        assertThatThrownBy(() -> scaffold("mysite"))
                .hasMessage(folder.resolve("mysite") + " is a file, so the project cannot go there.");
    }

    private ProjectScaffold scaffold(String name) {
        return new ProjectScaffold(name, folder.resolve(name), VERSIONS, "0.1.0");
    }

    static String text(StagedFiles files) {
        return files.paths().stream()
                .map(path ->
                        "=== " + path + "\n" + files.text(path).replaceAll("secret_key = \".*\"", "secret_key = \"…\""))
                .collect(Collectors.joining("\n"));
    }
}
