package cotlette.commands.terminal;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.UnaryOperator;

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

    private static final String INDENT = "  ";

    /** Returns one that is a pipe or a file: without colours, and as wide as needed. */
    public static Output plain(PrintStream stream, Charset charset) {
        return new Output(stream, Style.PLAIN, Marks.in(charset), UNLIMITED);
    }

    /** Prints a line. */
    void print(String line) {
        stream.println(line);
        stream.flush();
    }

    /** Prints text behind a mark; lines that follow are indented to stand under the first, and carry no mark. */
    void printMarked(String mark, String text) {
        printBelow(mark + " ", text, UnaryOperator.identity());
    }

    /** Prints text in dim, where lines stand that follow a marked one. */
    void printDimBelow(String text) {
        printBelow(INDENT, text, style::dim);
    }

    private void printBelow(String first, String text, UnaryOperator<String> colour) {
        String prefix = first;
        for (String line : text.split("\n", -1)) {
            // An indented line is code or a drawing, which wrapping would destroy.
            List<String> parts = line.startsWith(" ") ? List.of(line) : DisplayText.wrap(line, width - INDENT.length());
            for (String part : parts) {
                stream.println((prefix + colour.apply(part)).stripTrailing());
                prefix = INDENT;
            }
        }
        stream.flush();
    }

    /** Prints rows in aligned columns. */
    void printTable(List<List<String>> rows, String indent) {
        new Table(style, width).lines(rows, indent).forEach(stream::println);
        stream.flush();
    }
}
