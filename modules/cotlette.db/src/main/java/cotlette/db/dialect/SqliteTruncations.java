package cotlette.db.dialect;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.ScalarFunction;
import java.time.LocalDate;

/** How SQLite writes the beginning of a unit of time: of texts, whose places are always the same. */
final class SqliteTruncations {
    /** How a point in time ends, from the T on. */
    private static final String MIDNIGHT = "T00:00:00.000000Z";

    private SqliteTruncations() {}

    /** Returns the template of the first day of a unit, as a day or as the point in time at which that begins. */
    static String day(ScalarFunction function, FieldType type) {
        String day = switch (function) {
            case TRUNCATE_YEAR -> "substr($1, 1, 4) || '-01-01'";
            case TRUNCATE_QUARTER ->
                "substr($1, 1, 5) || substr('010101040404070707101010', 2 * substr($1, 6, 2) - 1, 2) || '-01'";
            case TRUNCATE_MONTH -> "substr($1, 1, 7) || '-01'";
            case TRUNCATE_WEEK -> "date($1, '-6 days', 'weekday 1')";
            default -> "substr($1, 1, 10)";
        };
        return "(" + day + (type.javaType() == LocalDate.class ? "" : " || '" + MIDNIGHT + "'") + ")";
    }

    /** Returns the template of a point in time without the smaller units. */
    static String time(ScalarFunction function) {
        int kept = switch (function) {
            case TRUNCATE_HOUR -> "T00".length();
            case TRUNCATE_MINUTE -> "T00:00".length();
            default -> "T00:00:00".length();
        };
        int day = "2026-01-31".length();
        return "(substr($1, 1, " + (day + kept) + ") || '" + MIDNIGHT.substring(kept) + "')";
    }
}
