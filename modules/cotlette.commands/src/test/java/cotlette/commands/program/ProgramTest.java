package cotlette.commands.program;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.base.CotletteException;
import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.commands.builtin.DiffSettings;
import cotlette.commands.builtin.Help;
import cotlette.commands.builtin.StartProject;
import cotlette.commands.builtin.Version;
import cotlette.commands.terminal.CapturedTerminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    @TempDir
    private Path folder;

    private final CapturedTerminal captured = CapturedTerminal.pipe();

    @Test
    void runsACommandWithWhatWasTyped() {
        assertThat(run("greet", "Jane", "--loud")).isZero();
        assertThat(captured.out()).isEqualTo("Hello JANE\n");
        assertThat(captured.error()).isEmpty();
    }

    @Test
    void endsWithTheCodeOfTheCommand() {
        assertThat(run("greet", "nobody")).isEqualTo(3);
    }

    @Test
    void showsTheOverviewWithoutACommand() {
        assertThat(run()).isZero();
        assertThat(captured.out()).contains("Usage: cotlette COMMAND", "  greet ", "Greet somebody");
    }

    @Test
    void explainsACommandInsteadOfRunningIt() {
        assertThat(run("greet", "--help")).isZero();
        assertThat(captured.out())
                .contains("Usage: cotlette greet NAME [OPTIONS]")
                .doesNotContain("Hello");
    }

    @Test
    void proposesTheCommandThatWasMeant() {
        assertThat(run("gret")).isEqualTo(2);
        assertThat(captured.error())
                .isEqualTo(
                        "✗ There is no command 'gret'. Did you mean 'greet'?\n  cotlette help lists all commands.\n");
        assertThat(captured.out()).isEmpty();
    }

    @Test
    void saysHowACommandIsCalledThatWasCalledWrongly() {
        assertThat(run("greet")).isEqualTo(2);
        assertThat(captured.error()).isEqualTo("✗ NAME is missing.\n  Usage: cotlette greet NAME [OPTIONS]\n");
    }

    @Test
    void showsAnExpectedFailureAsOneLine() {
        assertThat(run("fail", "expected")).isEqualTo(1);
        assertThat(captured.error()).isEqualTo("✗ The port 8000 is taken.\n");
    }

    @Test
    void showsWhereAFailureCameFromWhenAsked() {
        assertThat(run("fail", "expected", "--traceback")).isEqualTo(1);
        assertThat(captured.error())
                .startsWith(
                        "✗ The port 8000 is taken.\n  cotlette.api.command.CommandException: The port 8000 is taken.\n")
                .contains("ProgramTest$Fail.run", "caused by java.io.IOException: in use");
    }

    @Test
    void namesTheExceptionThatNobodyExpectedAndHowToSeeMore() {
        assertThat(run("fail", "unexpected")).isEqualTo(1);
        assertThat(captured.error())
                .isEqualTo("✗ java.lang.IllegalStateException: boom\n  Add --traceback to see where this came from.\n");
    }

    @Test
    void givesSettingsToACommandOfAProject() throws IOException {
        Files.writeString(folder.resolve("settings.toml"), "debug = true\nsecret_key = \"hunter2\"\n");

        assertThat(run("diffsettings", "--set", "language=de")).isZero();
        assertThat(captured.out())
                .containsPattern("debug +true +settings.toml:1\n")
                .containsPattern("language +\"de\" +command line\n")
                .doesNotContain("hunter2", "append_slash");
    }

    @Test
    void showsDefaultsWhenAskedForAll() throws IOException {
        Files.writeString(folder.resolve("settings.toml"), "");

        assertThat(run("diffsettings")).isZero();
        assertThat(captured.out()).isEqualTo("Every setting has its default. --all shows them.\n");
        assertThat(run("diffsettings", "--all")).isZero();
        assertThat(captured.out()).containsPattern("append_slash +true +default\n");
    }

    @Test
    void findsTheProjectAboveOrByName() throws IOException {
        Files.writeString(folder.resolve("settings.toml"), "debug = true\n");
        Path below = Files.createDirectories(folder.resolve("src/main"));
        Path elsewhere = Files.createDirectories(folder.resolve("../elsewhere-" + folder.getFileName()));

        assertThat(runIn(below, "diffsettings")).isZero();
        assertThat(runIn(elsewhere, "diffsettings")).isEqualTo(1);
        assertThat(captured.error()).contains("There is no settings.toml in");
        assertThat(runIn(elsewhere, "--project", folder.toString(), "diffsettings"))
                .isZero();
        Files.delete(elsewhere);
    }

    @Test
    void readsAnotherSettingsFileAndAProfile() throws IOException {
        Files.writeString(folder.resolve("settings.toml"), "language = \"en\"\n");
        Files.writeString(folder.resolve("other.toml"), "language = \"fr\"\n");
        Files.writeString(folder.resolve("settings.production.toml"), "debug = false\n");

        assertThat(run("diffsettings", "--settings", "other.toml", "--profile", "production"))
                .isZero();
        assertThat(captured.out())
                .containsPattern("language +\"fr\" +other.toml:1\n")
                .containsPattern("debug +false +settings.production.toml:1\n");
    }

    @Test
    void explainsACommandByHelp() {
        assertThat(run("help", "greet")).isZero();
        assertThat(captured.out()).contains("Usage: cotlette greet NAME [OPTIONS]");
        assertThat(run("help", "gret")).isEqualTo(2);
        assertThat(captured.error()).contains("Did you mean 'greet'?");
    }

    @Test
    void makesAProjectWhereItWasCalled() {
        assertThat(run("startproject", "mysite")).isZero();
        assertThat(captured.out())
                .startsWith("✓ Created the project mysite in mysite\n")
                .contains("cd mysite");
        assertThat(folder.resolve("mysite/settings.toml")).exists();

        assertThat(run("startproject", "mysite")).isEqualTo(1);
        assertThat(captured.error()).contains("is not empty");
    }

    @Test
    void showsItsVersionLikeOtherPrograms() {
        assertThat(run("--version")).isZero();
        assertThat(captured.out()).contains("Cotlette", "Java", "System");
    }

    private int run(String... words) {
        return runIn(folder, words);
    }

    private int runIn(Path workingDirectory, String... words) {
        CommandCatalog catalog = CommandCatalog.of(
                List.of(new Greet(), new Fail(), new DiffSettings(), new Help(), new StartProject(), new Version()));
        Surroundings surroundings = new Surroundings(workingDirectory, Map.of(), () -> {
            throw new CotletteException("No command of these tests needs a compiler.");
        });
        return new Program(captured.terminal(), surroundings, catalog).run(List.of(words));
    }

    private static final class Greet implements Command {
        @Override
        public String name() {
            return "greet";
        }

        @Override
        public String summary() {
            return "Greet somebody";
        }

        @Override
        public Scope scope() {
            return Scope.ANYWHERE;
        }

        @Override
        public void arguments(Arguments arguments) {
            arguments.parameter("NAME", "who is greeted").flag("--loud", "in capitals");
        }

        @Override
        public int run(Invocation invocation) {
            String name = invocation.text("NAME");
            invocation.terminal().print("Hello " + (invocation.flag("--loud") ? name.toUpperCase(Locale.ROOT) : name));
            return name.equals("nobody") ? 3 : 0;
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
        public Scope scope() {
            return Scope.ANYWHERE;
        }

        @Override
        public void arguments(Arguments arguments) {
            arguments.parameter("HOW", "expected or unexpected");
        }

        @Override
        public int run(Invocation invocation) throws CotletteException {
            if (invocation.text("HOW").equals("expected")) {
                throw new CommandException("The port 8000 is taken.", new IOException("in use"));
            }
            throw new IllegalStateException("boom");
        }
    }
}
