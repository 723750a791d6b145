package cotlette.dev.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.core.RunningApplication;
import cotlette.dev.RecordedTerminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptTest {
    private ShellProject project;
    private RunningApplication application;
    private Session session;
    private RecordedTerminal terminal;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        project = ShellProject.in(folder);
        application = project.start();
        session = start(true).open();
    }

    @BeforeEach
    void empty() {
        terminal = new RecordedTerminal();
        session.run("mysite.deep.Counter.calls = 0");
    }

    @AfterAll
    void close() {
        session.close();
        application.close();
    }

    @Test
    void runsOneSnippetAfterTheOther() {
        assertThat(run("""
                import mysite.deep.*;
                // A comment, then a loop over several lines.
                for (int turn = 0; turn < 3; turn++) {
                    Counter.next();
                }
                int more = 1; Counter.calls += more
                """)).isTrue();
        assertThat(calls()).isEqualTo(4);
        assertThat(terminal.lines()).isEmpty();
    }

    @Test
    void endsAtTheFirstFailureAndSaysWhereTheProjectThrew() {
        assertThat(run("""
                mysite.deep.Counter.next();
                mysite.deep.Counter.fail();
                mysite.deep.Counter.next();
                """)).isFalse();
        assertThat(calls()).isEqualTo(1);
        assertThat(terminal.lines())
                .containsExactly("x IllegalStateException: no number left\n"
                        + "    at mysite.deep.Counter.fail(Counter.java:11)");
    }

    @Test
    void showsTheCauseOfAFailureUnlessItExplainsItself() {
        run("throw new IllegalStateException(\"outer\", new IllegalArgumentException(\"inner\"));");
        run("throw new cotlette.api.base.CotletteException(\"explained\", new IllegalArgumentException(\"inner\"));");

        assertThat(terminal.lines())
                .containsExactly(
                        "x IllegalStateException: outer\n  caused by IllegalArgumentException: inner",
                        "x CotletteException: explained");
    }

    @Test
    void endsAtCodeThatIsNotWhole() {
        assertThat(run("mysite.deep.Counter.next();\nint broken(")).isFalse();
        assertThat(calls()).isEqualTo(1);
        assertThat(terminal.lines()).singleElement().asString().startsWith("x ").contains("int broken(");
    }

    @Test
    void runsTheStartupFileOfTheProjectUnlessToldNotTo() throws IOException {
        project.write(SessionStart.STARTUP_FILE, "mysite.deep.Counter.next();\n");

        assertThat(start(true).runStartupFile(() -> session)).isTrue();
        assertThat(calls()).isEqualTo(1);
        assertThat(start(false).runStartupFile(() -> session)).isTrue();
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void saysThatAMistakeIsInTheStartupFile() throws IOException {
        project.write(SessionStart.STARTUP_FILE, "Countr.next();\n");

        assertThat(start(true).runStartupFile(() -> session)).isFalse();
        assertThat(terminal.lines()).last().isEqualTo("! This is in shell.jsh; --no-startup leaves it out.");
    }

    private boolean run(String code) {
        Reporter reporter = start(true).reporter(() -> 80);
        return new Script(session, reporter::showMistakes).run(code);
    }

    private SessionStart start(boolean startup) {
        return new SessionStart(application, terminal, Optional.empty(), startup);
    }

    private Object calls() {
        return ((Outcome.Value) session.run("mysite.deep.Counter.calls")).value();
    }
}
