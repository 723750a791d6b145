package cotlette.dev.shell;

import cotlette.api.command.Terminal;
import java.util.List;
import java.util.function.IntSupplier;

/** Shows what came of snippets. */
final class Reporter {
    private final Terminal terminal;
    private final Failures failures;
    private final IntSupplier width;

    /**
     * Creates a reporter.
     *
     * @param width tells the columns of the terminal, which may change
     */
    Reporter(Terminal terminal, Failures failures, IntSupplier width) {
        this.terminal = terminal;
        this.failures = failures;
        this.width = width;
    }

    /** Shows everything: values, and what went wrong. */
    void show(Outcome outcome, Session session) {
        if (!(outcome instanceof Outcome.Value(Object value))) {
            showMistakes(outcome);
            return;
        }
        Values values = new Values(terminal, width.getAsInt());
        Outcome shown = session.call(() -> values.lines(value));
        if (shown instanceof Outcome.Value(List<?> lines)) {
            lines.forEach(line -> terminal.print(String.valueOf(line)));
        } else {
            showMistakes(shown);
        }
    }

    /** Shows what went wrong, if anything did. */
    void showMistakes(Outcome outcome) {
        switch (outcome) {
            case Outcome.Value _, Outcome.Done _ -> {}
            case Outcome.Waiting(List<String> missing) ->
                terminal.printDim("Can be used once this is declared: " + String.join(", ", missing));
            case Outcome.Refused(List<Outcome.Mistake> mistakes) -> mistakes.forEach(this::show);
            case Outcome.Failed(Throwable failure) -> terminal.printError(String.join("\n", failures.lines(failure)));
            case Outcome.Stopped _ -> terminal.printWarning("Stopped.");
            case Outcome.Abandoned _ ->
                terminal.printWarning("It does not stop, and goes on in the background until the shell ends.");
        }
    }

    private void show(Outcome.Mistake mistake) {
        terminal.printError(
                mistake.line().isBlank()
                        ? mistake.message()
                        : mistake.message() + "\n    " + mistake.line() + "\n    " + " ".repeat(mistake.column())
                                + "^".repeat(mistake.length()));
    }
}
