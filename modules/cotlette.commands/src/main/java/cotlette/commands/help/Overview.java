package cotlette.commands.help;

import cotlette.api.command.Command;
import cotlette.commands.line.CommonOptions;
import cotlette.commands.terminal.SystemTerminal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All commands, by what they are about. */
public final class Overview {
    private static final String INDENT = "  ";

    private final SystemTerminal terminal;

    /** Creates an overview for a terminal. */
    public Overview(SystemTerminal terminal) {
        this.terminal = terminal;
    }

    /** Prints it. */
    public void print(Collection<Command> commands) {
        terminal.print(terminal.bold("cotlette") + terminal.dim("  a full-stack web framework for Java"));
        terminal.print("");
        terminal.print("Usage: cotlette COMMAND [ARGUMENTS] [OPTIONS]");
        int width = Math.max(widest(commands), OptionTable.width(CommonOptions.SIGNATURE.options()));
        for (Command.Group group : Command.Group.values()) {
            List<List<String>> rows = commands.stream()
                    .filter(command -> command.group() == group)
                    .sorted(Comparator.comparing(Command::name))
                    .map(command -> List.of(OptionTable.pad(command.name(), width), command.summary()))
                    .toList();
            if (!rows.isEmpty()) {
                terminal.print("");
                terminal.print(terminal.bold(title(group)));
                terminal.printTable(rows, INDENT);
            }
        }
        terminal.print("");
        terminal.print(terminal.bold("Options of every command"));
        terminal.printTable(OptionTable.rows(CommonOptions.SIGNATURE.options(), width), INDENT);
        terminal.print("");
        terminal.printDim("cotlette help COMMAND explains a command.");
    }

    private static int widest(Collection<Command> commands) {
        return commands.stream()
                .mapToInt(command -> command.name().length())
                .max()
                .orElse(0);
    }

    private static String title(Command.Group group) {
        return switch (group) {
            case PROJECT -> "Project";
            case DATABASE -> "Database";
            case SERVER -> "Server";
            case TOOLS -> "Tools";
        };
    }
}
