package cotlette.dev.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
    private static final String LONG = "a-name-as-long-as-those-of-licences-in-jars-are-now-and-then";

    @TempDir
    Path folder;

    private Path draft(Release release) throws IOException {
        Path draft = release.begin();
        Files.createDirectories(draft.resolve("lib").resolve(LONG));
        Files.writeString(draft.resolve("lib/image.id"), "1");
        Files.writeString(draft.resolve("lib").resolve(LONG).resolve(LONG + ".txt"), "ü".repeat(700));
        Files.createSymbolicLink(draft.resolve("link"), Path.of("lib/image.id"));
        Path program = Files.writeString(draft.resolve("program"), "#!/bin/sh\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return draft;
    }

    @Test
    void anArchiveHoldsWhatTheFolderHolds() throws Exception {
        Release release = new Release(folder.resolve("dist"), "mysite");
        release.finish(draft(release));
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));

        Process tar = new ProcessBuilder(
                        List.of("tar", "-xzf", release.archive().toString(), "-C", unpacked.toString()))
                .inheritIO()
                .start();

        assertThat(tar.waitFor()).isZero();
        Path site = unpacked.resolve("mysite");
        assertThat(names(site)).isEqualTo(names(release.folder()));
        assertThat(site.resolve("lib").resolve(LONG).resolve(LONG + ".txt")).hasContent("ü".repeat(700));
        assertThat(Files.readSymbolicLink(site.resolve("link"))).isEqualTo(Path.of("lib/image.id"));
        assertThat(site.resolve("program")).isExecutable();
        assertThat(site.resolve("lib/image.id").toFile().canExecute()).isFalse();
        assertThat(folder.resolve("dist")).isDirectoryNotContaining("glob:**/.draft-*");
    }

    @Test
    void replacesAnotherPackageOnDemandAndNothingElseEver() throws IOException {
        Release release = new Release(folder, "mysite");
        assertThatCode(() -> release.checkRoom(false)).doesNotThrowAnyException();
        release.finish(draft(release));

        assertThatThrownBy(() -> release.checkRoom(false))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("--force");
        assertThatCode(() -> release.checkRoom(true)).doesNotThrowAnyException();

        Files.createDirectory(folder.resolve("other"));
        assertThatThrownBy(() -> new Release(folder, "other").checkRoom(true))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("and no package");
    }

    private static List<String> names(Path root) throws IOException {
        return new FileTree(root)
                .all().stream().map(path -> root.relativize(path).toString()).toList();
    }
}
