package cotlette.processor.source;

import java.util.List;

/** Values as Java writes them. */
public final class Literals {
    private Literals() {}

    /** Returns a text in quotes. */
    public static String text(String value) {
        StringBuilder literal = new StringBuilder("\"");
        value.chars().forEach(c -> literal.append(escaped((char) c)));
        return literal.append('"').toString();
    }

    /** Returns texts in quotes. */
    public static List<String> texts(List<String> values) {
        return values.stream().map(Literals::text).toList();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
