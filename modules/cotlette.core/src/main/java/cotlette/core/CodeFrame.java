package cotlette.core;

/**
 * Shows a place in a text: the line, with its number, and a mark below it.
 *
 * <pre>
 *    |
 *  3 | debug = yes
 *    |         ^^^
 * </pre>
 *
 * @since 0.1
 */
public final class CodeFrame {
    private CodeFrame() {}

    /**
     * Returns the frame of a line, several lines without a line break at the end; empty when the text has no such line.
     *
     * @param text the whole text
     * @param line the line, from 1
     * @param column the column of the mark in characters, from 1; 0 for no mark
     * @param length how many characters are marked; cut at the end of the line
     */
    public static String of(String text, int line, int column, int length) {
        String[] lines = text.split("\\R", -1);
        if (line < 1 || line > lines.length) {
            return "";
        }
        return ofLine(lines[line - 1], line, column, length);
    }

    /**
     * Returns the frame of a line of its own.
     *
     * @param shown the line
     * @param line its number
     * @param column the column of the mark in characters, from 1; 0 for no mark
     * @param length how many characters are marked; cut at the end of the line
     */
    public static String ofLine(String shown, int line, int column, int length) {
        String number = Integer.toString(line);
        String gutter = " ".repeat(number.length()) + " |";
        StringBuilder frame = new StringBuilder();
        frame.append(' ')
                .append(gutter)
                .append("\n ")
                .append(number)
                .append(" | ")
                .append(shown.replace("\t", "    "));
        if (column > 0 && column <= shown.length() + 1) {
            int before = width(shown.substring(0, column - 1));
            int marks = Math.max(1, Math.min(length, shown.length() - column + 1));
            frame.append("\n ")
                    .append(gutter)
                    .append(' ')
                    .append(" ".repeat(before))
                    .append("^".repeat(marks));
        }
        return frame.toString();
    }

    /** A tab is shown as four blanks, so that the mark stands where it belongs. */
    private static int width(String before) {
        return before.replace("\t", "    ").length();
    }
}
