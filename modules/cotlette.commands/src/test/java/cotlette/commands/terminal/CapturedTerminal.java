package cotlette.commands.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A terminal that keeps what is printed. */
public final class CapturedTerminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private final SystemTerminal terminal;

    private CapturedTerminal(Style style, int width) {
        this.terminal = new SystemTerminal(output(out, style, width), output(error, style, width), Optional.empty());
    }

    /** Returns one like a pipe. */
    public static CapturedTerminal pipe() {
        return new CapturedTerminal(Style.PLAIN, Output.UNLIMITED);
    }

    /** Returns one with colours and so many columns. */
    public static CapturedTerminal colourful(int width) {
        return new CapturedTerminal(new Style(true), width);
    }

    /** Returns one without colours and with so many columns. */
    public static CapturedTerminal plain(int width) {
        return new CapturedTerminal(Style.PLAIN, width);
    }

    private static Output output(ByteArrayOutputStream bytes, Style style, int width) {
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new Output(stream, style, Marks.in(StandardCharsets.UTF_8), width);
    }

    public SystemTerminal terminal() {
        return terminal;
    }

    /** Returns what went to standard output. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns what went to standard error. */
    public String error() {
        return error.toString(StandardCharsets.UTF_8);
    }
}
