package cotlette.commands.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.CommandException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemTerminalTest {
    @Test
    void printsResultsToOutputAndTroubleToError() {
        CapturedTerminal captured = CapturedTerminal.pipe();
        SystemTerminal terminal = captured.terminal();

        terminal.print("plain");
        terminal.printDim("secondary");
        terminal.printSuccess("worked");
        terminal.printTable(List.of(List.of("a", "b")));
        terminal.printWarning("doubtful");
        terminal.printError("failed");
        terminal.printHint("do this");

        assertThat(captured.out()).isEqualTo("plain\nsecondary\n✓ worked\na  b\n");
        assertThat(captured.error()).isEqualTo("! doubtful\n✗ failed\n  do this\n");
    }

    @Test
    void putsLinesThatFollowUnderTheFirst() {
        CapturedTerminal captured = CapturedTerminal.plain(24);
        captured.terminal()
                .printError("It does not compile, for two reasons:\n\n 3 | a line of code that is long\n   | ^^^");
        captured.terminal().printHint("Look at the documentation.");

        assertThat(captured.error()).isEqualTo("""
                ✗ It does not compile,
                  for two reasons:

                   3 | a line of code that is long
                     | ^^^
                  Look at the
                  documentation.
                """);
    }

    @Test
    void coloursTheMarksAndNotTheWords() {
        CapturedTerminal captured = CapturedTerminal.colourful(80);
        captured.terminal().printSuccess("worked");
        captured.terminal().printError("failed");

        assertThat(captured.out()).isEqualTo("\033[32m✓\033[0m worked\n");
        assertThat(captured.error()).isEqualTo("\033[31m✗\033[0m failed\n");
    }

    @Test
    void saysThatNobodyIsThereToAsk() {
        assertThatThrownBy(() -> CapturedTerminal.pipe().terminal().ask("Your name: "))
                .isInstanceOf(CommandException.class)
                .hasMessage(
                        "There is nobody to ask: \"Your name:\" Call the command in a terminal, or give the answer as an option.");
    }
}
