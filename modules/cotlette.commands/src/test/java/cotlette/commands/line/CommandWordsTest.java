package cotlette.commands.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandWordsTest {
    private static final Signature MIGRATE = new Signature(
            List.of(new Signature.Parameter("APP", "the app", false)),
            List.of(
                    new Signature.Option(List.of("--message", "-m"), "TEXT", "what changes"),
                    new Signature.Option(List.of("--dry-run"), "", "write nothing")),
            List.of());
    private static final Signature GREET =
            new Signature(List.of(new Signature.Parameter("NAME", "who", true)), List.of(), List.of());

    @Test
    void takesCommonOptionsBeforeAndBehindTheName() {
        CommandArguments arguments = read(
                MIGRATE,
                "--project",
                "/srv/shop",
                "--set",
                "debug=false",
                "migrate",
                "--set=language=de",
                "-v",
                "home");

        assertThat(arguments.common().project()).contains(Path.of("/srv/shop"));
        assertThat(arguments.common().assignments()).containsExactly("debug=false", "language=de");
        assertThat(arguments.common().verbose()).isTrue();
        assertThat(arguments.find("APP")).contains("home");
    }

    @Test
    void findsOptionsByEachOfTheirNames() {
        CommandArguments arguments = read(MIGRATE, "migrate", "-m", "add subtitle", "--dry-run");

        assertThat(arguments.find("--message")).contains("add subtitle");
        assertThat(arguments.find("-m")).contains("add subtitle");
        assertThat(arguments.flag("--dry-run")).isTrue();
        assertThat(arguments.find("APP")).isEmpty();
    }

    @Test
    void letsTheLastOfAnOptionWin() {
        assertThat(read(MIGRATE, "migrate", "-m", "one", "-m", "two").find("--message"))
                .contains("two");
    }

    @Test
    void takesWordsBehindTwoHyphensAsTheyAre() {
        assertThat(read(MIGRATE, "migrate", "--", "--dry-run").find("APP")).contains("--dry-run");
    }

    @Test
    void readsNoFilesAndNoVariablesIntoTheLine() {
        assertThat(read(MIGRATE, "migrate", "@/etc/passwd").find("APP")).contains("@/etc/passwd");
        assertThat(read(MIGRATE, "migrate", "-m", "${user.name}").find("-m")).contains("${user.name}");
    }

    @Test
    void proposesTheOptionThatWasMeant() {
        assertThatThrownBy(() -> read(MIGRATE, "migrate", "--mesage=x"))
                .isInstanceOf(UsageException.class)
                .hasMessage("There is no option --mesage. Did you mean '--message'?");
        assertThatThrownBy(() -> read(MIGRATE, "--projct", "x", "migrate"))
                .hasMessage("There is no option --projct. Did you mean '--project'?");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> read(GREET, "greet")).hasMessage("NAME is missing.");
        assertThatThrownBy(() -> read(MIGRATE, "migrate", "-m")).hasMessage("--message needs a value: --message TEXT");
        assertThatThrownBy(() -> read(MIGRATE, "migrate", "-m", "--dry-run"))
                .hasMessage("--message needs a value: --message TEXT");
    }

    @Test
    void refusesMoreWordsThanThereArePlacesFor() {
        assertThatThrownBy(() -> read(GREET, "greet", "Jane", "Joe")).hasMessage("There is no place for 'Joe'.");
    }

    @Test
    void asksForNothingMoreFromWhoAsksForHelp() {
        assertThat(read(GREET, "greet", "--help").common().help()).isTrue();
        assertThat(read(GREET, "-h", "greet", "Jane").common().help()).isTrue();
    }

    @Test
    void tellsAuthorsWhatTheyForgotToDeclare() {
        CommandArguments arguments = read(MIGRATE, "migrate");
        assertThatThrownBy(() -> arguments.find("--plan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The command reads --plan but does not declare it in arguments(…).");
        assertThatThrownBy(() -> arguments.flag("--message")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsNoNameWhereThereIsNone() {
        assertThat(CommandWords.read(List.of()).name()).isEmpty();
        assertThat(CommandWords.read(List.of("--help")).name()).isEmpty();
        assertThat(CommandWords.read(List.of("--version")).name()).contains("version");
    }

    private static CommandArguments read(Signature signature, String... words) {
        return CommandWords.read(List.of(words)).read(signature, "Usage: …");
    }
}
