package cotlette.web.command;

import cotlette.api.command.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A terminal that keeps what is printed, without colours. */
final class RecordingTerminal implements Terminal {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();

    List<String> lines() {
        return lines;
    }

    /** Waits until a server has said under which address it is ready. */
    String awaitAddress() throws Exception {
        return address.get();
    }

    /** Lets those who wait for an address know that there will be none. */
    void failed(Exception failure) {
        address.completeExceptionally(failure);
    }

    @Override
    public void print(String line) {
        lines.add(line);
    }

    @Override
    public void printDim(String line) {
        lines.add(line);
        if (line.startsWith("Ready")) {
            lines.stream()
                    .filter(printed -> printed.startsWith("Address | "))
                    .forEach(printed -> address.complete(printed.substring("Address | ".length())));
        }
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
        rows.forEach(row -> lines.add(String.join(" | ", row)));
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
        throw new UnsupportedOperationException("Nobody is there to ask");
    }
}
