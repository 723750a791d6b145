package cotlette.commands.program;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.base.CotletteException;
import cotlette.commands.builtin.Help;
import cotlette.commands.builtin.ListPlugins;
import cotlette.commands.terminal.CapturedTerminal;
import cotlette.core.plugin.Offer;
import cotlette.core.plugin.Offer.Kind;
import cotlette.core.plugin.Plugin;
import cotlette.core.plugin.Plugin.Origin;
import cotlette.core.plugin.Plugins;
import cotlette.core.plugin.RejectedPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsOfTheProgramTest {
    private static final String BROKEN =
            "! The plug-in /opt/plugins/broken.jar is left out: it is empty. Copy or download it again.\n";

    @TempDir
    private Path folder;

    private final CapturedTerminal captured = CapturedTerminal.pipe();

    private int run(Plugins plugins, String... words) {
        Surroundings surroundings = new Surroundings(
                folder,
                Map.of(),
                () -> {
                    throw new CotletteException("No command of these tests needs a compiler.");
                },
                plugins);
        CommandCatalog catalog = CommandCatalog.of(List.of(new Help(), new ListPlugins()));
        return new Program(captured.terminal(), surroundings, catalog).run(List.of(words));
    }

    private static Plugins plugins() {
        return new Plugins(
                List.of(new Plugin(
                        "shelf",
                        Optional.of("1.2"),
                        Path.of("/opt/plugins/shelf.jar"),
                        Origin.IMAGE,
                        List.of(
                                new Offer(Kind.APP, "shelf"),
                                new Offer(Kind.TABLE, "shelf_book"),
                                new Offer(Kind.COMMAND, "books")),
                        List.of(),
                        ModuleLayer.empty())),
                List.of(new RejectedPlugin(
                        Path.of("/opt/plugins/broken.jar"), Origin.IMAGE, "is empty. Copy or download it again.")));
    }

    @Test
    void areListedWithWhatIsWrongBelow() {
        assertThat(run(plugins(), "plugins")).isZero();
        assertThat(captured.out()).isEqualTo("""
                NAME        VERSION  FROM      STATE     PROVIDES
                shelf       1.2      Cotlette  works     app shelf, command books
                broken.jar  -        Cotlette  left out  -
                """);
        assertThat(captured.error()).isEqualTo(BROKEN);
    }

    @Test
    void areWarnedOfOnceBeforeAnyOtherCommand() {
        assertThat(run(plugins(), "help", "plugins")).isZero();
        assertThat(captured.error()).isEqualTo(BROKEN);
    }

    @Test
    void areNoneWithoutAny() {
        assertThat(run(Plugins.NONE, "plugins")).isZero();
        assertThat(captured.out()).startsWith("There are no plug-ins. One is a jar in the folder plugins of ");
    }

    @Test
    void ofAProjectAreListedBelowItsFolder() throws IOException {
        Files.writeString(folder.resolve("settings.toml"), "");
        Files.createFile(Files.createDirectory(folder.resolve("plugins")).resolve("mine.jar"));

        assertThat(run(Plugins.NONE, "plugins")).isZero();
        assertThat(captured.out()).contains("mine.jar  -        project  left out  -");
        assertThat(captured.error()).contains("plugins/mine.jar is left out: it is empty.");
    }
}
