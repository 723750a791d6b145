package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void makesFoldersAsNeeded() throws IOException {
        StagedFiles files = new StagedFiles(folder.resolve("new/mysite"));
        files.create("src/A.java", "a");
        files.create("b.txt", "b");
        files.commit();

        assertThat(tree()).containsExactly("new/mysite/b.txt", "new/mysite/src/A.java");
    }

    @Test
    void hidesSecretsFromOthers() throws IOException {
        StagedFiles files = new StagedFiles(folder.resolve("mysite"));
        files.createSecret("secret.toml", "key");
        files.create("open.toml", "");
        files.commit();

        Path secret = folder.resolve("mysite/secret.toml");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(secret).hasContent("key");
    }

    @Test
    void joinsAFolderThatExists() throws IOException {
        Files.writeString(folder.resolve("settings.toml"), "old");
        StagedFiles files = new StagedFiles(folder);
        files.create("blog/A.java", "a");
        files.replace("settings.toml", "new");
        files.commit();

        assertThat(tree()).containsExactly("blog/A.java", "settings.toml");
        assertThat(folder.resolve("settings.toml")).hasContent("new");
    }

    @Test
    void writesNothingWhereAFileExists() throws IOException {
        Files.writeString(folder.resolve("A.java"), "mine");
        StagedFiles files = new StagedFiles(folder);
        files.create("B.java", "b");
        files.create("A.java", "a");

        assertThatThrownBy(files::commit)
                .isInstanceOf(CommandException.class)
                .hasMessage("There is a file " + folder.resolve("A.java") + " already. Nothing was written.");
        assertThat(tree()).containsExactly("A.java");
    }

    @Test
    void takesEverythingBackWhenAMoveFails() throws IOException {
        Files.writeString(folder.resolve("settings.toml"), "old");
        Files.writeString(folder.resolve("blocked"), "a file where a folder is needed");
        StagedFiles files = new StagedFiles(folder);
        files.create("blog/deep/A.java", "a");
        files.replace("settings.toml", "new");
        files.create("blocked/B.java", "b");

        assertThatThrownBy(files::commit)
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("Nothing was written: ");
        assertThat(tree()).containsExactly("blocked", "settings.toml");
        assertThat(folder.resolve("settings.toml")).hasContent("old");
        assertThat(folder.resolve("blog")).doesNotExist();
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
