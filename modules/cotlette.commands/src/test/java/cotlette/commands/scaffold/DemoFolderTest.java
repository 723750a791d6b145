package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
    @TempDir
    private Path folder;

    private Path example;
    private Path demo;

    @BeforeEach
    void makeExample() throws IOException {
        example = folder.resolve("example");
        demo = folder.resolve("data/demo");
        write(example.resolve("settings.toml"), "debug = true\n");
        write(example.resolve("src/A.java"), "class A {}");
    }

    @Test
    void copiesTheExampleAndMakesAKey() throws IOException {
        write(example.resolve("db.sqlite3"), "somebody's rows");
        write(example.resolve(".cotlette/build/A.class"), "");

        assertThat(new DemoFolder(example, demo).refresh()).isTrue();
        assertThat(demo.resolve("src/A.java")).hasContent("class A {}");
        assertThat(demo.resolve("settings.local.toml")).content().startsWith("secret_key = \"");
        assertThat(demo.resolve("db.sqlite3")).doesNotExist();
        assertThat(demo.resolve(".cotlette")).doesNotExist();
    }

    @Test
    void keepsWhatSomebodyTriesOut() throws IOException {
        new DemoFolder(example, demo).refresh();
        write(demo.resolve("src/A.java"), "class A { int tried; }");

        assertThat(new DemoFolder(example, demo).refresh()).isFalse();
        assertThat(demo.resolve("src/A.java")).hasContent("class A { int tried; }");
    }

    @Test
    void followsAnExampleThatHasChangedButKeepsDataAndKey() throws IOException {
        new DemoFolder(example, demo).refresh();
        write(demo.resolve("db.sqlite3"), "rows");
        String key = Files.readString(demo.resolve("settings.local.toml"));
        Files.delete(example.resolve("src/A.java"));
        write(example.resolve("src/B.java"), "class B {}");

        assertThat(new DemoFolder(example, demo).refresh()).isTrue();
        assertThat(demo.resolve("src/A.java")).doesNotExist();
        assertThat(demo.resolve("src/B.java")).hasContent("class B {}");
        assertThat(demo.resolve("db.sqlite3")).hasContent("rows");
        assertThat(demo.resolve("settings.local.toml")).hasContent(key);
    }

    @Test
    void staysOutOfSomebodyElsesFolder() throws IOException {
        write(demo.resolve("thesis.tex"), "");
        assertThatThrownBy(() -> new DemoFolder(example, demo).refresh())
                .isInstanceOf(CommandException.class)
                .hasMessage("The folder " + demo
                        + " is not empty and not one of a demo. Name another: cotlette demo --dir DIR");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
