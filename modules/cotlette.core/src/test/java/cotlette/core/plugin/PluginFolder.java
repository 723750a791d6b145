package cotlette.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.core.jar.TestJar;
import cotlette.core.plugin.Plugin.Origin;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A folder of plug-ins that a test fills; a good one, {@code good.jar}, is always among them, and always works. */
final class PluginFolder {
    /** Short, because one test waits for its end; long enough for a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Path folder;

    PluginFolder(Path box) {
        folder = box.resolve("plugins");
        withCommand("good", "good").write(folder.resolve("good.jar"));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Begins a plug-in with a command. */
    static TestJar withCommand(String module, String command) {
        return TestJar.module(module, "provides cotlette.api.command.Command with " + module + ".TheCommand;")
                .source(module + ".TheCommand", command(module, command, ""));
    }

    /** Returns the source of a command. */
    static String command(String module, String command, String more) {
        return """
                package MODULE;

                import cotlette.api.command.Command;
                import cotlette.api.command.Invocation;

                public class TheCommand implements Command {
                    MORE
                    public String name() { return "COMMAND"; }
                    public String summary() { return "Test"; }
                    public int run(Invocation invocation) { return 0; }
                }
                """.replace("MODULE", module).replace("COMMAND", command).replace("MORE", more);
    }

    Plugins load() {
        return load(Plugins.NONE);
    }

    Plugins load(Plugins before) {
        return new PluginLoader(PATIENCE).load(folder, Origin.IMAGE, before);
    }

    /** Loads all and returns why the only one that is left out is; the good one works. */
    String reason(String file) {
        Plugins plugins = load();
        assertThat(plugins.accepted()).extracting(Plugin::name).contains("good");
        assertThat(plugins.rejected()).extracting(RejectedPlugin::file).containsExactly(file(file));
        assertOneLine(plugins.rejected());
        return plugins.rejected().getFirst().reason();
    }

    private static void assertOneLine(List<RejectedPlugin> rejected) {
        assertThat(rejected)
                .extracting(RejectedPlugin::line)
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain("\n")
                        .doesNotContain("null")
                        .endsWith("."));
    }
}
