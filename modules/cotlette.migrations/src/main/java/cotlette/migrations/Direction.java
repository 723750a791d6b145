package cotlette.migrations;

import java.util.Locale;

/** Which way a migration is gone. */
enum Direction {
    FORWARD,
    BACKWARD;

    /** Returns the word for it in the journal. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
