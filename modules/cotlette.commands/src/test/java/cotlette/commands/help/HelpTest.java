package cotlette.commands.help;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.command.Command;
import cotlette.commands.GoldenFile;
import cotlette.commands.builtin.Check;
import cotlette.commands.builtin.Completion;
import cotlette.commands.builtin.Demo;
import cotlette.commands.builtin.DiffSettings;
import cotlette.commands.builtin.Help;
import cotlette.commands.builtin.ListPlugins;
import cotlette.commands.builtin.StartApp;
import cotlette.commands.builtin.StartCacheCommand;
import cotlette.commands.builtin.StartProject;
import cotlette.commands.builtin.Version;
import cotlette.commands.line.Signature;
import cotlette.commands.terminal.CapturedTerminal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    private static final int WIDTH = 80;

    @Test
    void listsCommandsByWhatTheyAreAbout() {
        CapturedTerminal captured = CapturedTerminal.plain(WIDTH);
        new Overview(captured.terminal()).print(commands());
        GoldenFile.check("help/overview.txt", captured.out());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void explainsEachCommand(Command command) {
        CapturedTerminal captured = CapturedTerminal.plain(WIDTH);
        new CommandPage(captured.terminal()).print(command, Signature.of(command));
        GoldenFile.check("help/" + command.name() + ".txt", captured.out());
    }

    @Test
    void putsColoursOnTopOfTheSameWords() {
        CapturedTerminal plain = CapturedTerminal.plain(WIDTH);
        CapturedTerminal colourful = CapturedTerminal.colourful(WIDTH);
        new Overview(plain.terminal()).print(commands());
        new Overview(colourful.terminal()).print(commands());

        assertThat(colourful.out().replaceAll("\033\\[[0-9;]*m", "")).isEqualTo(plain.out());
    }

    static List<Command> commands() {
        return List.of(
                new Check(),
                new Completion(),
                new Demo(),
                new DiffSettings(),
                new Help(),
                new ListPlugins(),
                new StartApp(),
                new StartCacheCommand(),
                new StartProject(),
                new Version());
    }
}
