package cotlette.processor.language;

import java.util.Locale;

/** Turns names of Java into names of databases, settings and constants. */
public final class Names {
    private Names() {}

    /** Returns {@code page_size} for {@code pageSize}, and {@code html_body} for {@code HTMLBody}. */
    public static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns {@code PAGE_SIZE} for {@code PageSize}. */
    public static String constant(String name) {
        return snakeCase(name).toUpperCase(Locale.ROOT);
    }
}
