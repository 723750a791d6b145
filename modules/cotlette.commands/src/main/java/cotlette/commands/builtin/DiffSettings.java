package cotlette.commands.builtin;

import cotlette.api.command.Arguments;
import cotlette.commands.program.CommandCall;
import cotlette.commands.program.ProgramCommand;
import cotlette.core.LoadedValue;
import java.util.List;

/** Shows the settings and where each value came from. */
public final class DiffSettings implements ProgramCommand {
    /** Creates the command. */
    public DiffSettings() {}

    @Override
    public String name() {
        return "diffsettings";
    }

    @Override
    public String summary() {
        return "Show the settings, and where each value comes from";
    }

    @Override
    public Scope scope() {
        return Scope.PROJECT;
    }

    @Override
    public Group group() {
        return Group.PROJECT;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .flag("--all", "show those that have their default, too")
                .example("cotlette diffsettings", "what is set, and where")
                .example("cotlette diffsettings --all --profile production", "everything, as it is in production");
    }

    @Override
    public int run(CommandCall call) {
        List<LoadedValue> values = call.loadedSettings().values().stream()
                .filter(value -> call.flag("--all") || !value.isDefault())
                .toList();
        if (values.isEmpty()) {
            call.terminal().print("Every setting has its default. --all shows them.");
            return 0;
        }
        call.terminal()
                .printTable(values.stream()
                        .map(value -> List.of(
                                value.key(), value.value(), value.source().describe()))
                        .toList());
        return 0;
    }
}
