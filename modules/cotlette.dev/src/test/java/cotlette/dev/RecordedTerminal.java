package cotlette.dev;

import cotlette.api.command.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A terminal without colours that keeps what is written to it, by whichever thread. */
public final class RecordedTerminal implements Terminal {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** Returns the lines until now. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void print(String line) {
        lines.add(line);
    }

    @Override
    public void printDim(String line) {
        lines.add(line);
    }

    @Override
    public void printSuccess(String line) {
        lines.add("+ " + line);
    }

    @Override
    public void printWarning(String line) {
        lines.add("! " + line);
    }

    @Override
    public void printError(String line) {
        lines.add("x " + line);
    }

    @Override
    public void printTable(List<List<String>> rows) {
        rows.forEach(row -> lines.add(String.join(" ", row)));
    }

    @Override
    public String accent(String text) {
        return text;
    }

    @Override
    public String bold(String text) {
        return text;
    }

    @Override
    public String dim(String text) {
        return text;
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public Optional<String> ask(String question) {
        return Optional.empty();
    }
}
