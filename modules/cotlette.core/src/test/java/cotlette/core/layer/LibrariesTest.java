package cotlette.core.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.core.jar.TestJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {
    @TempDir
    Path box;

    private Path folder;

    @BeforeEach
    void prepare() {
        folder = box.resolve("lib");
    }

    private Libraries load() {
        return Libraries.of(LibraryFiles.in(folder));
    }

    @Test
    void areNoneWithoutAFolder() {
        assertThat(load().layer()).isEmpty();
    }

    @Test
    void areOneLayerWithModulesAndAutomaticOnes() {
        TestJar.plain()
                .source("words.Words", "package words; public class Words {}")
                .write(folder.resolve("many-words-1.0.jar"));
        TestJar.plain()
                .source("module-info", "module numbers { exports numbers; }")
                .source("numbers.Numbers", "package numbers; public class Numbers {}")
                .write(folder.resolve("numbers.jar"));

        ModuleLayer layer = load().layer().orElseThrow();

        assertThat(layer.modules()).extracting(Module::getName).containsExactlyInAnyOrder("many.words", "numbers");
        assertThat(layer.findModule("many.words").orElseThrow().getDescriptor().isAutomatic())
                .isTrue();
        assertThat(Foundation.ofRuntime().withLibraries(load()).jars())
                .containsExactlyInAnyOrder(folder.resolve("many-words-1.0.jar"), folder.resolve("numbers.jar"));
    }

    @Test
    void namesAJarThatIsBroken() throws IOException {
        Files.createDirectories(folder);
        Files.createFile(folder.resolve("words.jar"));

        assertThatThrownBy(this::load)
                .isInstanceOf(CotletteException.class)
                .hasMessage(folder.resolve("words.jar") + " is empty. Copy or download it again.");
    }

    @Test
    void namesAJarAfterWhichNoModuleCanBeNamed() {
        TestJar.plain().entry("words/words.txt", "a").write(folder.resolve("2.jar"));

        assertThatThrownBy(this::load)
                .hasMessageStartingWith(
                        folder.resolve("2.jar") + " is no module, and none can be named after its file (")
                .hasMessageEndingWith(
                        "Rename the file so that it begins with words of letters, as in example-tools-1.0.jar.");
    }

    @Test
    void namesTwoJarsOfTheSameModule() {
        TestJar.plain().entry("words/words.txt", "a").write(folder.resolve("words-1.0.jar"));
        TestJar.plain().entry("words/words.txt", "a").write(folder.resolve("words-2.0.jar"));

        assertThatThrownBy(this::load)
                .hasMessage(folder.resolve("words-2.0.jar")
                        + " and words-1.0.jar are the same module, words. Remove one of them.");
    }

    @Test
    void saysWhichModuleIsMissing() {
        Path words = TestJar.plain().source("module-info", "module words {}").write(box.resolve("other/words.jar"));
        TestJar.plain()
                .source("module-info", "module talk { requires words; }")
                .against(words)
                .write(folder.resolve("talk.jar"));

        assertThatThrownBy(this::load)
                .hasMessage("The libraries in " + folder + " do not fit together: Module words not found, required by "
                        + "talk. Add the jar that is missing, or remove one of those that clash.");
    }

    @Test
    void leavesOutWhatCotletteBrings() {
        TestJar.plain().source("module-info", "module tools.jackson.core {}").write(folder.resolve("jackson.jar"));

        Libraries libraries = load();

        assertThat(libraries.layer()).isEmpty();
        assertThat(libraries.leftOut())
                .singleElement()
                .asString()
                .startsWith(
                        folder.resolve("jackson.jar") + " is not used: Cotlette brings the module tools.jackson.core");
    }
}
