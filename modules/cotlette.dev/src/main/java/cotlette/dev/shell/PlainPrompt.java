package cotlette.dev.shell;

import cotlette.api.base.CotletteException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads lines from standard input as they come, for other programs and for terminals without keys of an editor; shows no prompt. */
final class PlainPrompt implements Prompt {
    private final Session session;
    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, inputEncoding()));

    PlainPrompt(Session session) {
        this.session = session;
    }

    /** Returns the encoding of standard input. */
    static Charset inputEncoding() {
        return Charset.forName(System.getProperty("stdin.encoding", "UTF-8"));
    }

    @Override
    public Optional<String> next() {
        StringBuilder snippet = new StringBuilder();
        for (String line = read(); line != null; line = read()) {
            snippet.append(line).append('\n');
            if (!session.isIncomplete(snippet.toString())) {
                break;
            }
        }
        return Optional.of(snippet.toString()).filter(text -> !text.isEmpty());
    }

    private @Nullable String read() {
        try {
            return input.readLine();
        } catch (IOException broken) {
            throw new CotletteException("Standard input cannot be read: " + broken.getMessage(), broken);
        }
    }

    @Override
    public int width() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void close() {}
}
