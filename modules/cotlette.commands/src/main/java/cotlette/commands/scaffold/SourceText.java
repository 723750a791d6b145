package cotlette.commands.scaffold;

import java.util.Optional;

/**
 * A text file that is to be edited in the way it is written.
 *
 * @param text the file
 */
record SourceText(String text) {
    /** Returns the file with {@code insertion} at a position, its line breaks as the file has them. */
    String insert(int position, String insertion) {
        return replace(position, position, insertion);
    }

    /** Returns the file with a part replaced, line breaks as the file has them. */
    String replace(int from, int to, String replacement) {
        return text.substring(0, from) + replacement.replace("\n", lineBreak()) + text.substring(to);
    }

    /** Returns the spaces and tabs at the beginning of the line that a position is in. */
    String indentAt(int position) {
        int start = lineStart(position);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Returns how the first line between two braces is indented; empty when there is none, or it does not begin there. */
    Optional<String> bodyIndent(int open, int close) {
        int first = open;
        while (first < close && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first < close && text.substring(open, first).contains("\n")
                ? Optional.of(indentAt(first))
                : Optional.empty();
    }

    /** Returns the position at which the line begins that a position is in. */
    private int lineStart(int position) {
        return text.lastIndexOf('\n', position - 1) + 1;
    }

    private String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
