package cotlette.commands.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as a terminal shows it: colour codes and combining marks take no room. */
final class DisplayText {
    private static final Pattern COLOUR = Pattern.compile("\033\\[[0-9;]*m");

    private DisplayText() {}

    /** Returns how many columns {@code text} takes. */
    static int width(String text) {
        String bare = text.indexOf('\033') < 0 ? text : COLOUR.matcher(text).replaceAll("");
        return (int) bare.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .count();
    }

    /** Breaks {@code text} between words into lines of at most {@code width} columns; a longer word gets a line of its own. */
    static List<String> wrap(String text, int width) {
        if (width(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
