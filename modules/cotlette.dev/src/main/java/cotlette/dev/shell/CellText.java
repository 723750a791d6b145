package cotlette.dev.shell;

import org.jline.utils.WCWidth;

/** Text within a line: as wide as a terminal shows it, and without what would move the cursor. */
final class CellText {
    private static final String CUT = "…";

    private CellText() {}

    /** Returns {@code text} with its control characters spelled out: data must not command the terminal. */
    static String printable(String text) {
        if (text.codePoints().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\n' -> printable.append("\\n");
                case '\t' -> printable.append("\\t");
                case '\r' -> printable.append("\\r");
                default -> {
                    if (Character.isISOControl(point)) {
                        printable.append("\\u%04x".formatted(point));
                    } else {
                        printable.appendCodePoint(point);
                    }
                }
            }
        });
        return printable.toString();
    }

    /** Returns how many columns {@code text} takes. */
    static int width(String text) {
        return text.codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }

    /** Returns {@code text}, or what fits into {@code width} columns of it, with a sign that something is missing. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int columns = 0;
        for (int point : text.codePoints().toArray()) {
            columns += Math.max(0, WCWidth.wcwidth(point));
            if (columns >= width) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept + CUT;
    }
}
