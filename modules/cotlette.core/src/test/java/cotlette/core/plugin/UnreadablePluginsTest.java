package cotlette.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.core.jar.TestJar;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that are found out before anything of them runs. */
class UnreadablePluginsTest {
    /** Where the size stands in a line of the table of contents. */
    private static final int UNPACKED_SIZE = 24;

    @TempDir
    Path box;

    private PluginFolder plugins;
    private Path bad;

    @BeforeEach
    void prepare() {
        plugins = new PluginFolder(box);
        bad = plugins.file("bad.jar");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(bad);

        assertThat(plugins.reason("bad.jar")).isEqualTo("is empty. Copy or download it again.");
    }

    @Test
    void garbage() throws IOException {
        Files.write(bad, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo("is no jar: it does not begin as a zip file does. Put a jar in its place.");
    }

    @Test
    void aPageInPlaceOfTheJar() throws IOException {
        Files.writeString(bad, "<html>404</html>");

        assertThat(plugins.reason("bad.jar")).startsWith("is no jar: it does not begin as a zip file does.");
    }

    @Test
    void aJarThatIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(plugins.file("good.jar"));
        Files.write(bad, Arrays.copyOf(whole, whole.length / 2));

        assertThat(plugins.reason("bad.jar"))
                .startsWith("is cut off or damaged: ")
                .endsWith("Copy or download it again.");
    }

    @Test
    void aJarWhoseTableOfContentsIsDamaged() throws IOException {
        byte[] content = Files.readAllBytes(plugins.file("good.jar"));
        int table = indexOfTable(content);
        Arrays.fill(content, table + 20, table + 40, (byte) 0xff);
        Files.write(bad, content);

        assertThat(plugins.reason("bad.jar")).startsWith("is cut off or damaged: ");
    }

    private static int indexOfTable(byte[] zip) {
        for (int index = 0; index < zip.length - 4; index++) {
            if (zip[index] == 'P' && zip[index + 1] == 'K' && zip[index + 2] == 1 && zip[index + 3] == 2) {
                return index;
            }
        }
        throw new AssertionError("This is no zip file.");
    }

    @Test
    void anEntryThatLeadsOutOfTheJar() {
        PluginFolder.withCommand("bad", "bad")
                .entry("../../bin/cotlette", "evil")
                .write(bad);

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo("has an entry that leads out of it, '../../bin/cotlette'. "
                        + "Do not use it: who unpacks it has files overwritten elsewhere.");
    }

    @Test
    void anEntryThatIsHugeWhenItIsUnpacked() throws IOException {
        byte[] content = Files.readAllBytes(plugins.file("good.jar"));
        ByteBuffer.wrap(content)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(indexOfTable(content) + UNPACKED_SIZE, 300 * 1024 * 1024);
        Files.write(bad, content);

        assertThat(plugins.reason("bad.jar"))
                .startsWith(
                        "is too large: its entry 'module-info.class' has 300 MB unpacked, and 256 MB are the most.");
    }

    @Test
    void aJarWithoutADescriptor() {
        PluginFolder.withCommand("bad", "bad").without("module-info.class").write(bad);

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo("is no module: it has no module-info.class. Give it a module-info.java that requires "
                        + "cotlette.api and provides its services, and build it again.");
    }

    @Test
    void aJarForTheClassPath() {
        PluginFolder.withCommand("bad", "bad")
                .without("module-info.class")
                .entry("META-INF/services/cotlette.api.command.Command", "bad.TheCommand")
                .write(bad);

        assertThat(plugins.reason("bad.jar")).startsWith("is no module: it has no module-info.class.");
    }

    @Test
    void aJarAfterWhichNoModuleCanBeNamed() {
        TestJar.plain().entry("a/A.txt", "a").write(plugins.file("2-tools.jar"));

        assertThat(plugins.reason("2-tools.jar"))
                .startsWith("is no module, and none can be named after its file (")
                .endsWith("Rename the file so that it begins with words of letters, as in example-tools-1.0.jar.");
    }

    @Test
    void aDescriptorThatIsDamaged() {
        PluginFolder.withCommand("bad", "bad")
                .entry("module-info.class", "none")
                .write(bad);

        assertThat(plugins.reason("bad.jar")).startsWith("has a descriptor that cannot be read: ");
    }

    @Test
    void aJarThatIsCompiledForANewerJava() {
        PluginFolder.withCommand("bad", "bad").classVersion(99).write(bad);

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo("is compiled for a newer Java than the 25 that runs here (Unsupported major.minor version "
                        + "99.0). Use one that is compiled for Java 25.");
    }

    @Test
    void aModuleThatProvidesNothing() {
        TestJar.module("bad", "").write(bad);

        assertThat(plugins.reason("bad.jar")).startsWith("provides no service of Cotlette. Write 'provides ");
    }

    @Test
    void aProviderThatIsNotInTheJar() {
        PluginFolder.withCommand("bad", "bad")
                .without("bad/TheCommand.class")
                .source("bad.Other", "package bad; class Other {}")
                .write(bad);

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo("provides cotlette.api.command.Command with bad.TheCommand, and has no such class. "
                        + "Build it again, whole.");
    }

    @Test
    void aFolderWithoutAJar() throws IOException {
        Files.createDirectories(plugins.file("bad"));

        assertThat(plugins.reason("bad"))
                .isEqualTo("is a folder without a jar. Put the jars of a plug-in into it, or remove it.");
    }

    @Test
    void aFolderWithAJarThatIsBroken() throws IOException {
        PluginFolder.withCommand("bad", "bad").write(plugins.file("bad/bad.jar"));
        Files.createFile(plugins.file("bad/library.jar"));

        assertThat(plugins.reason("bad"))
                .isEqualTo("has a jar that cannot be used: library.jar is empty. Copy or download it again.");
    }
}
