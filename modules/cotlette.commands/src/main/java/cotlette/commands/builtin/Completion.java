package cotlette.commands.builtin;

import cotlette.api.command.Arguments;
import cotlette.api.command.CommandException;
import cotlette.commands.completion.CommandShell;
import cotlette.commands.program.CommandCall;
import cotlette.commands.program.ProgramCommand;

/** Prints a script with which a command shell completes commands and options. */
public final class Completion implements ProgramCommand {
    /** Creates the command. */
    public Completion() {}

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String summary() {
        return "Print a script that lets Tab complete commands and options";
    }

    @Override
    public Scope scope() {
        return Scope.ANYWHERE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .parameter("SHELL", "bash, zsh or fish")
                .example("source <(cotlette completion bash)", "for this bash; in ~/.bashrc for each")
                .example("source <(cotlette completion zsh)", "for zsh; in ~/.zshrc behind compinit")
                .example("cotlette completion fish | source", "for fish; in ~/.config/fish/config.fish")
                .example("cotlette completion bash >> ~/.bash_completion", "once, and each bash starts faster");
    }

    @Override
    public int run(CommandCall call) {
        String name = call.text("SHELL");
        CommandShell shell = CommandShell.named(name)
                .orElseThrow(() ->
                        new CommandException("There is no completion for '" + name + "'. Shells: bash, zsh, fish."));
        call.terminal().print(shell.completionOf(call.program().commands()).stripTrailing());
        return 0;
    }
}
