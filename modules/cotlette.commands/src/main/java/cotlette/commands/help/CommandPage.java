package cotlette.commands.help;

import cotlette.api.command.Command;
import cotlette.commands.line.Signature;
import cotlette.commands.terminal.SystemTerminal;
import java.util.List;

/** How a command is called: what it takes, and examples. */
public final class CommandPage {
    private static final String INDENT = "  ";

    private final SystemTerminal terminal;

    /** Creates a page for a terminal. */
    public CommandPage(SystemTerminal terminal) {
        this.terminal = terminal;
    }

    /** Prints it. */
    public void print(Command command, Signature signature) {
        terminal.print(terminal.bold("cotlette " + command.name()) + terminal.dim("  " + command.summary()));
        terminal.print("");
        terminal.print("Usage: " + signature.usage(command.name()));
        int width = Math.max(
                OptionTable.width(signature.options()),
                signature.parameters().stream()
                        .mapToInt(parameter -> parameter.name().length())
                        .max()
                        .orElse(0));
        section(
                "Parameters",
                signature.parameters().stream()
                        .map(parameter -> List.of(OptionTable.pad(parameter.name(), width), parameter.help()))
                        .toList());
        section("Options", OptionTable.rows(signature.options(), width));
        section(
                "Examples",
                signature.examples().stream()
                        .map(example -> List.of(example.commandLine(), example.what()))
                        .toList());
        terminal.print("");
        terminal.printDim("Options of every command, such as --project and --traceback: cotlette help");
    }

    private void section(String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            terminal.print("");
            terminal.print(terminal.bold(title));
            terminal.printTable(rows, INDENT);
        }
    }
}
