package cotlette.commands.builtin;

import cotlette.api.command.Arguments;
import cotlette.commands.program.CommandCall;
import cotlette.commands.program.ProgramCommand;
import cotlette.core.plugin.Offer;
import cotlette.core.plugin.Plugin;
import cotlette.core.plugin.Plugin.Origin;
import cotlette.core.plugin.Plugins;
import cotlette.core.plugin.RejectedPlugin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the plug-ins that were found, and what is wrong with those that are left out. */
public final class ListPlugins implements ProgramCommand {
    /** Creates the command. */
    public ListPlugins() {}

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public String summary() {
        return "List the plug-ins and what they bring";
    }

    @Override
    public Scope scope() {
        return Scope.ANYWHERE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .example("cotlette plugins", "those of the image and, in the folder of a project, those of the project")
                .example("cotlette plugins --project mysite", "those of the project in the folder mysite, too");
    }

    @Override
    public boolean showsPlugins() {
        return true;
    }

    @Override
    public int run(CommandCall call) {
        Plugins plugins = call.program().plugins(call.options());
        if (plugins.equals(Plugins.NONE)) {
            call.terminal()
                    .print(
                            "There are no plug-ins. One is a jar in the folder plugins of Cotlette, for all projects, or of a"
                                    + " project.");
            return 0;
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of("NAME", "VERSION", "FROM", "STATE", "PROVIDES")));
        plugins.accepted().forEach(plugin -> rows.add(row(plugin)));
        plugins.rejected().forEach(rejected -> rows.add(row(rejected)));
        call.terminal().printTable(rows);
        plugins.rejected().forEach(rejected -> call.terminal().printWarning(rejected.line()));
        return 0;
    }

    private static List<String> row(Plugin plugin) {
        return List.of(
                plugin.name(),
                plugin.version().orElse("-"),
                from(plugin.origin()),
                "works",
                plugin.offers().stream()
                        // Tables come with an app, and say nothing to who looks for a plug-in.
                        .filter(offer -> offer.kind() != Offer.Kind.TABLE)
                        .map(Offer::toString)
                        .collect(Collectors.joining(", ")));
    }

    private static List<String> row(RejectedPlugin rejected) {
        return List.of(String.valueOf(rejected.file().getFileName()), "-", from(rejected.origin()), "left out", "-");
    }

    private static String from(Origin origin) {
        return switch (origin) {
            case IMAGE -> "Cotlette";
            case PROJECT -> "project";
        };
    }
}
