package cotlette.dev.shell;

import cotlette.api.base.CotletteException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.jspecify.annotations.Nullable;

/** Reads lines as they come: from a terminal without keys of an editor, or from another program, which sees no prompts. */
final class PlainPrompt implements Prompt {
    private static final int USUAL_WIDTH = 80;

    private final Session session;
    private final @Nullable Console console;
    private final BufferedReader input;

    PlainPrompt(Session session) {
        this.session = session;
        this.console = System.console();
        this.input = new BufferedReader(new InputStreamReader(System.in, inputEncoding()));
    }

    /** Returns the encoding of standard input. */
    static Charset inputEncoding() {
        return Charset.forName(System.getProperty("stdin.encoding", "UTF-8"));
    }

    @Override
    public Optional<String> next() {
        StringBuilder snippet = new StringBuilder();
        String line = read(FIRST);
        while (line != null) {
            snippet.append(line).append('\n');
            Completeness completeness = session.analyze(snippet.toString()).completeness();
            if (completeness != Completeness.DEFINITELY_INCOMPLETE
                    && completeness != Completeness.CONSIDERED_INCOMPLETE) {
                return Optional.of(snippet.toString());
            }
            line = read(FURTHER);
        }
        return snippet.isEmpty() ? Optional.empty() : Optional.of(snippet.toString());
    }

    private @Nullable String read(String prompt) {
        if (console != null) {
            return console.readLine("%s", prompt);
        }
        try {
            return input.readLine();
        } catch (IOException broken) {
            throw new CotletteException("Standard input cannot be read: " + broken.getMessage(), broken);
        }
    }

    @Override
    public int width() {
        return console == null ? Integer.MAX_VALUE : USUAL_WIDTH;
    }

    @Override
    public void close() {}
}
