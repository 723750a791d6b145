package cotlette.commands.completion;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.commands.GoldenFile;
import cotlette.commands.builtin.Completion;
import cotlette.commands.builtin.Help;
import cotlette.commands.builtin.StartProject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandShellTest {
    @ParameterizedTest
    @EnumSource
    void writesAScriptThatKnowsCommandsOptionsAndTheirValues(CommandShell shell) {
        String script =
                shell.completionOf(List.of(new StartProject(), new Named("brew"), new Help(), new Completion()));
        GoldenFile.check("completion/" + shell.lowerCaseName() + ".txt", script);
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatAShellWouldRun(CommandShell shell) {
        assertThat(shell.completionOf(List.of(new Named("a;rm")))).doesNotContain("a;rm");
    }

    @Test
    void isFoundByItsName() {
        assertThat(CommandShell.named("zsh")).contains(CommandShell.ZSH);
        assertThat(CommandShell.named("powershell")).isEmpty();
    }

    /** A command whose texts hold all that a shell might take for its own. */
    private record Named(String name) implements Command {
        @Override
        public String summary() {
            return "Brew what's in the pot: \\tea [hot]";
        }

        @Override
        public void arguments(Arguments arguments) {
            arguments
                    .option("--kind green|black|$(touch x)", "it's [one] of: these", "-k")
                    .option("--into FILE", "where it goes")
                    .option("--note TEXT", "anything");
        }

        @Override
        public int run(Invocation invocation) {
            return 0;
        }
    }
}
