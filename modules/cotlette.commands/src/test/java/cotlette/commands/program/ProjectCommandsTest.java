package cotlette.commands.program;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.application.Application;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.commands.JavacCompiler;
import cotlette.commands.builtin.Check;
import cotlette.commands.builtin.Help;
import cotlette.commands.line.CommonOptions;
import cotlette.commands.scaffold.MigrationVersions;
import cotlette.commands.scaffold.ProjectScaffold;
import cotlette.commands.terminal.CapturedTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that work on a running project, and commands that the project brings itself. */
class ProjectCommandsTest {
    private static final String GREET = """
            package mysite.home;

            import cotlette.api.application.Application;
            import cotlette.api.command.Arguments;
            import cotlette.api.command.Command;
            import cotlette.api.command.Invocation;

            public final class Greet implements Command {
                @Override
                public String name() {
                    return "greet";
                }

                @Override
                public String summary() {
                    return "Greet somebody";
                }

                @Override
                public void arguments(Arguments arguments) {
                    arguments.parameter("NAME", "who is greeted");
                }

                @Override
                public int run(Invocation invocation) {
                    String apps = String.join(", ", Application.current().settings().installedApps());
                    invocation.terminal().print("Hello " + invocation.text("NAME") + " from " + apps);
                    return 0;
                }
            }
            """;

    @TempDir
    private Path folder;

    private final CapturedTerminal captured = CapturedTerminal.pipe();

    @BeforeEach
    void makeProject() throws IOException {
        new ProjectScaffold("mysite", folder.resolve("mysite"), new MigrationVersions(Clock.systemUTC()), "0.1.0")
                .write(true);
        Files.writeString(source("Greet"), GREET);
    }

    @Test
    void runsACommandOfAnAppInItsApplication() {
        assertThat(run("greet", "Jane")).isZero();
        assertThat(captured.out()).isEqualTo("Hello Jane from home\n");
        assertThat(captured.error()).isEmpty();
    }

    @Test
    void explainsACommandOfAnApp() {
        assertThat(run("greet", "--help")).isZero();
        assertThat(run("help", "greet")).isZero();
        assertThat(captured.out()).containsPattern("(?s)Usage: cotlette greet NAME.*Usage: cotlette greet NAME");
    }

    @Test
    void proposesCommandsOfAppsToo() {
        assertThat(run("gret", "Jane")).isEqualTo(2);
        assertThat(captured.error()).contains("There is no command 'gret'. Did you mean 'greet'?");
    }

    @Test
    void saysWhyCommandsOfAppsAreNotKnown() throws IOException {
        Files.writeString(source("Greet"), GREET.replace("return 0;", "return zero;"));

        assertThat(run("greet", "Jane")).isEqualTo(2);
        assertThat(captured.error())
                .startsWith(
                        "✗ There is no command 'greet'. Commands of the project's apps are not known, because it does not "
                                + "start:\n  The project does not compile: 1 error.")
                .contains("Greet.java:28");
    }

    @Test
    void findsNoMistakesInANewProject() {
        assertThat(run("check")).isZero();
        assertThat(captured.out()).isEqualTo("✓ No mistakes found.\n");
    }

    @Test
    void runsNothingOnAProjectWithErrors() throws IOException {
        Files.writeString(folder.resolve("mysite/settings.local.toml"), "secret_key = \"short\"\n");

        assertThat(run("touch", "--set", "debug=false")).isEqualTo(1);
        assertThat(captured.error())
                .contains("security.")
                .endsWith("✗ The project has 1 error, so nothing was done.\n");
        assertThat(captured.out()).isEmpty();
        assertThat(run("check", "--set", "debug=false")).isEqualTo(1);
        assertThat(captured.error()).endsWith("✗ 1 error found.\n");
    }

    @Test
    void runsSeveralCommandsUntilOneFails() throws Exception {
        Touch touch = new Touch();
        Program program = program(touch);

        int code = program.runAll(
                CommonOptions.NONE, List.of(List.of("touch"), List.of("touch"), List.of("fail"), List.of("touch")));

        assertThat(code).isEqualTo(4);
        assertThat(touch.touched).hasSize(2).doesNotHaveDuplicates();
    }

    private Path source(String type) {
        return folder.resolve("mysite/src/main/java/mysite/home").resolve(type + ".java");
    }

    private int run(String... words) {
        return program(new Touch()).run(List.of(words));
    }

    private Program program(Touch touch) {
        Surroundings surroundings = new Surroundings(folder.resolve("mysite"), Map.of(), JavacCompiler::new);
        CommandCatalog catalog = CommandCatalog.of(List.of(new Check(), new Help(), touch, new Fail()));
        return new Program(captured.terminal(), surroundings, catalog);
    }

    private static final class Touch implements Command {
        private final List<Application> touched = new ArrayList<>();

        @Override
        public String name() {
            return "touch";
        }

        @Override
        public String summary() {
            return "Remember the application";
        }

        @Override
        public int run(Invocation invocation) {
            invocation.terminal().print("touched");
            touched.add(invocation.application());
            return 0;
        }
    }

    private static final class Fail implements Command {
        @Override
        public String name() {
            return "fail";
        }

        @Override
        public String summary() {
            return "Fail";
        }

        @Override
        public int run(Invocation invocation) {
            return 4;
        }
    }
}
