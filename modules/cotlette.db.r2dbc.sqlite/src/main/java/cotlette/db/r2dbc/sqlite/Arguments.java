package cotlette.db.r2dbc.sqlite;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Refuses arguments with the exceptions that R2DBC asks for. */
final class Arguments {
    private Arguments() {}

    static void notNull(@Nullable Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
    }

    static void notNegative(@Nullable Duration value, String name) {
        notNull(value, name);
        if (value != null && value.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative, and is " + value);
        }
    }
}
