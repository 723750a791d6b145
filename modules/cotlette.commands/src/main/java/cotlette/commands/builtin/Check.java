package cotlette.commands.builtin;

import cotlette.api.check.CheckMessage;
import cotlette.api.command.Arguments;
import cotlette.commands.program.CheckReport;
import cotlette.commands.program.CommandCall;
import cotlette.commands.program.ProgramCommand;
import cotlette.commands.terminal.SystemTerminal;
import cotlette.core.SystemChecks;
import java.util.List;

/** Looks for mistakes in the project. */
public final class Check implements ProgramCommand {
    /** Creates the command. */
    public Check() {}

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "Look for mistakes in the project";
    }

    @Override
    public Group group() {
        return Group.PROJECT;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .example("cotlette check", "exit code 0 when nothing keeps the project from starting")
                .example("cotlette check --profile production", "with the settings of production");
    }

    @Override
    public boolean needsChecks() {
        return false;
    }

    @Override
    public int run(CommandCall call) {
        SystemTerminal terminal = call.terminal();
        List<CheckMessage> found = SystemChecks.run(call.application());
        found.forEach(message -> CheckReport.print(message, terminal));
        long errors = CheckReport.errors(found);
        if (errors > 0) {
            terminal.printError(count(errors, "error") + " found.");
            return 1;
        }
        terminal.printSuccess(found.isEmpty() ? "No mistakes found." : "No errors found.");
        return 0;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
