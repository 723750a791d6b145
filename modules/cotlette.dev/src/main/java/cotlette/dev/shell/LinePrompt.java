package cotlette.dev.shell;

import cotlette.api.base.CotletteException;
import cotlette.api.command.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;

/** A line editor: history, completion, colours, and further lines as long as a snippet is not whole. */
final class LinePrompt implements Prompt {
    private static final String FIRST = ">>> ";
    private static final String FURTHER = "... ";

    private final org.jline.terminal.Terminal device;
    private final LineReader reader;
    private final String first;

    /**
     * Opens the terminal of the process.
     *
     * @param session the session, as soon as it is there; somebody may type before
     * @param history the file of what was typed
     */
    LinePrompt(Terminal terminal, Supplier<Session> session, Path history) {
        boolean colours = !terminal.accent(FIRST).equals(FIRST);
        this.first = terminal.accent(FIRST);
        try {
            this.device = TerminalBuilder.builder().system(true).build();
        } catch (IOException broken) {
            throw new CotletteException(
                    "The terminal cannot be used: " + broken.getMessage() + ". Try --interface plain.", broken);
        }
        device.handle(Signal.INT, _ -> session.get().stop());
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(device)
                .parser(new SnippetParser(session))
                .completer(new SnippetCompleter(session))
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, terminal.dim(FURTHER))
                // An exclamation mark is Java here, not a call from the history.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        this.reader = (colours ? builder.highlighter(new SnippetHighlighter()) : builder).build();
    }

    @Override
    public Optional<String> next() {
        while (true) {
            try {
                return Optional.of(reader.readLine(first));
            } catch (UserInterruptException abandoned) {
                // The line is given up; the next one follows.
            } catch (EndOfFileException end) {
                return Optional.empty();
            }
        }
    }

    @Override
    public int width() {
        return device.getSize().getColumns();
    }

    @Override
    public void close() {
        try {
            device.close();
        } catch (IOException broken) {
            throw new CotletteException("The terminal could not be given back: " + broken.getMessage(), broken);
        }
    }
}
