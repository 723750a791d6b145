package cotlette.commands.terminal;

import java.io.PrintStream;
import java.util.List;

/**
 * Standard output or standard error.
 *
 * @param stream where text goes
 * @param style the colours it shows
 * @param marks the signs it can show
 * @param width its columns; {@link #UNLIMITED} when it is no terminal, so that a row stays one line for the next program
 */
public record Output(PrintStream stream, Style style, Marks marks, int width) {
    /** The width of a pipe or a file. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** Prints a line. */
    void print(String line) {
        stream.println(line);
        stream.flush();
    }

    /** Prints rows in aligned columns. */
    void printTable(List<List<String>> rows, String indent) {
        new Table(style, width).lines(rows, indent).forEach(stream::println);
        stream.flush();
    }
}
