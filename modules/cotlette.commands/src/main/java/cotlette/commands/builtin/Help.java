package cotlette.commands.builtin;

import cotlette.api.command.Arguments;
import cotlette.commands.program.CommandCall;
import cotlette.commands.program.ProgramCommand;
import java.util.Optional;

/** Lists the commands, or explains one. */
public final class Help implements ProgramCommand {
    /** Creates the command. */
    public Help() {}

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String summary() {
        return "List the commands, or explain one";
    }

    @Override
    public Scope scope() {
        return Scope.ANYWHERE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .optionalParameter("COMMAND", "the command to explain")
                .example("cotlette help migrate", "what migrate does, and its options");
    }

    @Override
    public int run(CommandCall call) throws Exception {
        Optional<String> command = call.find("COMMAND");
        if (command.isPresent()) {
            call.program().printHelp(command.get(), call.options());
        } else {
            call.program().printOverview();
        }
        return 0;
    }
}
