package cotlette.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.core.jar.TestJar;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that are found out only when their code runs. */
class FailingPluginsTest {
    private static final String RULES =
            "A provider is public, implements its service, and has a public constructor without parameters.";

    @TempDir
    Path box;

    private PluginFolder plugins;

    @BeforeEach
    void prepare() {
        plugins = new PluginFolder(box);
    }

    private String reasonOf(String inTheCommand) {
        TestJar.module("bad", "provides cotlette.api.command.Command with bad.TheCommand;")
                .source("bad.TheCommand", PluginFolder.command("bad", "bad", inTheCommand))
                .write(plugins.file("bad.jar"));
        return plugins.reason("bad.jar");
    }

    @Test
    void aProviderWithoutAConstructorThatIsPublic() {
        Path other = TestJar.plain()
                .source("bad.TheCommand", PluginFolder.command("bad", "bad", "TheCommand() {}"))
                .option("--add-modules", "cotlette.api")
                .write(box.resolve("other/bad.jar"));
        TestJar.module("bad", "provides cotlette.api.command.Command with bad.TheCommand;")
                .source("bad.TheCommand", PluginFolder.command("bad", "bad", ""))
                .entryFrom(other, "bad/TheCommand.class")
                .write(plugins.file("bad.jar"));

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo("has a provider that cannot be made: bad.TheCommand.<init>(). " + RULES);
    }

    @Test
    void aProviderThatDoesNotImplementItsService() {
        Path other = TestJar.plain()
                .source("bad.TheCommand", "package bad; public class TheCommand {}")
                .write(box.resolve("other/bad.jar"));
        PluginFolder.withCommand("bad", "bad")
                .entryFrom(other, "bad/TheCommand.class")
                .write(plugins.file("bad.jar"));

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo(
                        "has a provider that cannot be made: cotlette.api.command.Command: bad.TheCommand not a subtype. "
                                + RULES);
    }

    @Test
    void aConstructorThatThrows() {
        assertThat(reasonOf("public TheCommand() { throw new IllegalStateException(\"no licence\"); }"))
                .isEqualTo(
                        "fails when it is loaded: java.lang.IllegalStateException: no licence (bad.TheCommand, line 7). "
                                + "Ask its author for a version that works, or remove it.");
    }

    @Test
    void aStaticInitialiserThatThrows() {
        assertThat(reasonOf("static final int PORT = Integer.parseInt(\"eighty\");"))
                .startsWith("fails when it is loaded: java.lang.NumberFormatException: For input string: \"eighty\""
                        + " (bad.TheCommand, line 7).");
    }

    @Test
    void aStaticInitialiserThatDoesNotEnd() {
        long start = System.nanoTime();

        String reason = reasonOf(
                "static { while (System.nanoTime() != 0) { java.util.concurrent.locks.LockSupport.park(); } }");

        assertThat(reason)
                .isEqualTo("does not begin to work within 1.0 s: a constructor or a static initialiser does not end "
                        + "(bad.TheCommand, line 7). Remove it, or have it do its work when it is used.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aConstructorThatUsesUpTheStack() {
        assertThat(reasonOf("public TheCommand() { this(0); } TheCommand(int n) { more(n); } "
                        + "void more(int n) { more(n + 1); }"))
                .startsWith("fails when it is loaded: java.lang.StackOverflowError (bad.TheCommand, line 7).");
    }

    @Test
    void aClassThatIsMissing() {
        TestJar.module("bad", "provides cotlette.api.command.Command with bad.TheCommand;")
                .source("bad.TheCommand", PluginFolder.command("bad", "bad", "static Object part = new Part();"))
                .source("bad.Part", "package bad; class Part {}")
                .without("bad/Part.class")
                .write(plugins.file("bad.jar"));

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo(
                        "needs the class bad.Part, which is not there. Put the jar that has it beside the plug-in, into a "
                                + "folder of its own below plugins.");
    }

    @Test
    void anotherLevelOfTheApi() {
        TestApp.jar("bad", "bad", "bad_book", 7).write(plugins.file("bad.jar"));

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo(
                        "is made for level 7 of the API (bad.TheApp), and this Cotlette has level 1. Use the version of "
                                + "the plug-in that was made for this one, or build it again.");
    }

    @Test
    void aCommandWhoseNameNobodyCanType() {
        PluginFolder.withCommand("bad", "Say Hello").write(plugins.file("bad.jar"));

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo("has a command that is called 'Say Hello' (bad.TheCommand). Names are lower-case letters, "
                        + "digits and hyphens, a letter first.");
    }
}
