package cotlette.commands.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.fusesource.jansi.AnsiConsole;
import org.fusesource.jansi.AnsiPrintStream;
import org.fusesource.jansi.AnsiType;

/**
 * Finds out what the process's outputs are.
 *
 * <p>The JDK says at no cost whether somebody sits there. Only then is Jansi asked, which loads a native library, for the width,
 * for colours on Windows, and whether each output for itself is a terminal.
 */
public final class TerminalSetup {
    private static final int USUAL_WIDTH = 80;

    private final Map<String, String> environment;
    private final boolean noColor;

    /**
     * Creates a setup.
     *
     * @param noColor whether {@code --no-color} was given
     */
    public TerminalSetup(Map<String, String> environment, boolean noColor) {
        this.environment = environment;
        this.noColor = noColor;
    }

    /** Opens the terminal of the process. */
    // Without a terminal the JDK's own console, which is the default again since 24, is null.
    @SuppressWarnings("SystemConsoleNull")
    public SystemTerminal open() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return new SystemTerminal(
                    pipe(FileDescriptor.out, "stdout.encoding"),
                    pipe(FileDescriptor.err, "stderr.encoding"),
                    Optional.empty());
        }
        return new SystemTerminal(
                terminal(AnsiConsole.out(), "stdout.encoding"),
                terminal(AnsiConsole.err(), "stderr.encoding"),
                Optional.of(Question::ask));
    }

    private static Output pipe(FileDescriptor target, String encoding) {
        Charset charset = charset(System.getProperty(encoding, "UTF-8"));
        return Output.plain(new PrintStream(new FileOutputStream(target), false, charset), charset);
    }

    private Output terminal(AnsiPrintStream stream, String encoding) {
        boolean isTerminal = stream.getType() != AnsiType.Redirected;
        Style style = new Style(isTerminal && wantsColours(environment, noColor));
        int columns = stream.getTerminalWidth();
        int width = columns > 0 ? columns : USUAL_WIDTH;
        return new Output(
                stream,
                style,
                Marks.in(charset(System.getProperty(encoding, "UTF-8"))),
                isTerminal ? width : Output.UNLIMITED);
    }

    /** Returns whether a terminal is to show colours; see https://no-color.org for the variable. */
    static boolean wantsColours(Map<String, String> environment, boolean noColor) {
        return !noColor
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Takes ASCII, which is what a process without a locale is told, for UTF-8, which is what is meant. */
    private static Charset charset(String name) {
        Charset charset = Charset.forName(name, StandardCharsets.UTF_8);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
