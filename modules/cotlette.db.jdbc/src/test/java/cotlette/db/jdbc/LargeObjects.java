package cotlette.db.jdbc;

import org.jspecify.annotations.Nullable;

/** Oracle's functions of large objects for H2, which finds them by name. */
public final class LargeObjects {
    private LargeObjects() {}

    /** Compares two texts, as {@code dbms_lob.compare}. */
    public static @Nullable Integer compare(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? null : Integer.signum(one.compareTo(other));
    }

    /** Returns a part of a text, as {@code dbms_lob.substr}. */
    public static @Nullable String substr(@Nullable String text, int length, int from) {
        return text == null
                ? null
                : text.substring(Math.min(from - 1, text.length()), Math.min(from - 1 + length, text.length()));
    }

    /** Returns a text, as {@code to_clob}. */
    public static @Nullable String toClob(@Nullable String text) {
        return text;
    }
}
