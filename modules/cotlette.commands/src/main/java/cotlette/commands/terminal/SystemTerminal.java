package cotlette.commands.terminal;

import cotlette.api.command.CommandException;
import cotlette.api.command.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The terminal of the process: results to standard output, warnings and errors to standard error. */
public final class SystemTerminal implements Terminal {
    private final Output out;
    private final Output error;
    private final Optional<Function<String, Optional<String>>> person;

    /**
     * Creates a terminal.
     *
     * @param person asks whoever sits there; empty when nobody does
     */
    public SystemTerminal(Output out, Output error, Optional<Function<String, Optional<String>>> person) {
        this.out = out;
        this.error = error;
        this.person = person;
    }

    /** Returns where results go. */
    public Output out() {
        return out;
    }

    /** Returns where warnings, errors and the log go. */
    public Output error() {
        return error;
    }

    @Override
    public void print(String line) {
        out.print(line);
    }

    @Override
    public void printDim(String line) {
        out.print(out.style().dim(line));
    }

    @Override
    public void printSuccess(String line) {
        out.printMarked(out.style().good(out.marks().good()), line);
    }

    @Override
    public void printWarning(String line) {
        error.printMarked(error.style().doubtful(error.marks().doubtful()), line);
    }

    @Override
    public void printError(String line) {
        error.printMarked(error.style().bad(error.marks().bad()), line);
    }

    /** Prints a line to standard error that helps after an error. */
    public void printHint(String line) {
        error.printDimBelow(line);
    }

    @Override
    public void printTable(List<List<String>> rows) {
        out.printTable(rows, "");
    }

    /** Prints rows in aligned columns, all behind {@code indent}. */
    public void printTable(List<List<String>> rows, String indent) {
        out.printTable(rows, indent);
    }

    @Override
    public String accent(String text) {
        return out.style().accent(text);
    }

    @Override
    public String bold(String text) {
        return out.style().bold(text);
    }

    @Override
    public String dim(String text) {
        return out.style().dim(text);
    }

    @Override
    public boolean isInteractive() {
        return person.isPresent();
    }

    @Override
    public Optional<String> ask(String question) {
        return person.orElseThrow(() -> new CommandException("There is nobody to ask: \"" + question.strip()
                        + "\" Call the command in a terminal, or give the answer as an option."))
                .apply(question);
    }
}
