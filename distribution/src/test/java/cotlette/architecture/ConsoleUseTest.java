package cotlette.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleUseTest {
    @TempDir
    private Path folder;

    @Test
    void findsPrintingAndStackTraces() throws IOException {
        var classes = CompiledSources.compile(
                folder,
                Map.of(
                        "a/Prints.java", "package a; class Prints { void go() { System.out.println(1); } }",
                        "a/Traces.java", "package a; class Traces { void go(Exception e) { e.printStackTrace(); } }",
                        "a/Silent.java", "package a; class Silent { void go() { System.gc(); } }"));

        assertThat(ConsoleUse.violations(classes, "terminal"))
                .containsExactly(
                        "a.Prints uses java.lang.System.out. Log it, or hand it to the terminal.",
                        "a.Traces uses java.lang.Exception.printStackTrace()V. Log it, or hand it to the terminal.");
    }

    @Test
    void leavesTheTerminalAlone() throws IOException {
        var classes = CompiledSources.compile(
                folder, Map.of("terminal/Prints.java", "package terminal; class Prints { Object out = System.out; }"));

        assertThat(ConsoleUse.violations(classes, "terminal")).isEmpty();
    }
}
