package cotlette.dev.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.command.CommandException;
import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryLockTest {
    @TempDir
    Path folder;

    private Project project;
    private final LockedLibrary wanted =
            new LockedLibrary(Coordinates.parse("org.example:wanted:1.0"), true, "a".repeat(64), "wanted-1.0.jar");
    private final LockedLibrary needed =
            new LockedLibrary(Coordinates.parse("org.example:needed:2.0"), false, "b".repeat(64), "needed-2.0.jar");

    @BeforeEach
    void makeProject() {
        project = new Project(folder);
    }

    @Test
    void readsWhatItWrites() throws IOException {
        LibraryLock lock = new LibraryLock(List.of(needed, wanted));

        write(lock.text());

        assertThat(LibraryLock.of(project)).isEqualTo(lock);
        assertThat(lock.text())
                .endsWith("\nneeds org.example:needed:2.0 sha256:" + "b".repeat(64) + " needed-2.0.jar\n"
                        + "library org.example:wanted:1.0 sha256:" + "a".repeat(64) + " wanted-1.0.jar\n");
    }

    @Test
    void isEmptyWithoutAFile() {
        assertThat(LibraryLock.of(project).libraries()).isEmpty();
    }

    @Test
    void asksForALibraryInItsNewVersionOnly() {
        Coordinates newer = Coordinates.parse("org.example:wanted:1.1");

        assertThat(new LibraryLock(List.of(needed, wanted)).wantedWith(newer)).containsExactly(newer);
        assertThat(new LibraryLock(List.of(needed, wanted)).wantedWith(Coordinates.parse("a:b:1")))
                .containsExactly(wanted.coordinates(), Coordinates.parse("a:b:1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "library org.example:wanted sha256:%s a.jar",
                "wants org.example:wanted:1 sha256:%s a.jar",
                "library org.example:wanted:1 sha256:00 a.jar",
                "library org.example:wanted:1 sha256:%s ../a.jar",
                "library org.example:wanted:1 sha256:%s",
                "<<<<<<< HEAD"
            })
    void namesALineThatItCannotRead(String line) throws IOException {
        write("# head\n" + line.formatted("0".repeat(64)) + "\n");

        assertThatThrownBy(() -> LibraryLock.of(project))
                .isInstanceOf(CotletteException.class)
                .hasMessageStartingWith(project.libraries().resolve("libraries.lock") + ":2: ");
    }

    @Test
    void saysWhichJarsAreToBeFetched() throws IOException {
        write(new LibraryLock(List.of(needed, wanted)).text());
        Files.writeString(project.libraries().resolve("wanted-1.0.jar"), "");

        assertThatThrownBy(() -> LibraryCheck.check(project))
                .isInstanceOf(CotletteException.class)
                .hasMessageEndingWith("needed-2.0.jar. Fetch them: cotlette add");
        Files.writeString(project.libraries().resolve("needed-2.0.jar"), "");
        assertThatCode(() -> LibraryCheck.check(project)).doesNotThrowAnyException();
    }

    @Test
    void writesAllOfAChangeOrNothing() throws IOException {
        LibraryLock lock = new LibraryLock(List.of(wanted));
        Path jar = Files.writeString(folder.resolve("jar"), "jar");
        FetchedJar fetched = new FetchedJar(wanted.coordinates(), jar);
        Files.writeString(folder.resolve("pom.xml"), "no pom");

        assertThatThrownBy(() -> new LibraryFolder(project)
                        .change(new LibraryLock(List.of()), lock, Map.of("wanted-1.0.jar", fetched)))
                .hasMessageStartingWith("pom.xml cannot be read");
        assertThat(project.libraries()).doesNotExist();

        Files.delete(folder.resolve("pom.xml"));
        new LibraryFolder(project).change(new LibraryLock(List.of()), lock, Map.of("wanted-1.0.jar", fetched));
        assertThat(project.libraries().resolve("wanted-1.0.jar")).hasContent("jar");
        assertThat(LibraryLock.of(project)).isEqualTo(lock);
        assertThat(project.libraries().resolve(".gitignore")).content().endsWith("\nwanted-1.0.jar\n");

        new LibraryFolder(project).change(lock, new LibraryLock(List.of()), Map.of());
        assertThat(project.libraries().resolve("wanted-1.0.jar")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "a:b:c:d", "a::c", "a:b:", "../a:b:1", "a b:c:1", ""})
    void takesNothingElseForALibrary(String text) {
        assertThatThrownBy(() -> Coordinates.parse(text))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("names no library");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(project.libraries());
        Files.writeString(project.libraries().resolve("libraries.lock"), text);
    }
}
