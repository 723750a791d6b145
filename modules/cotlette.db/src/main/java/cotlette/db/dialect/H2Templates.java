package cotlette.db.dialect;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.ScalarFunction;
import cotlette.db.spi.StandardFunctions;

/** How H2 writes comparisons and functions. */
final class H2Templates {
    private H2Templates() {}

    /** LIKE is no choice: it has wildcards. */
    static String comparison(Lookup lookup, FieldType type) {
        return StandardFunctions.comparison(lookup);
    }

    static String function(ScalarFunction function, int arguments, FieldType type) {
        return switch (function) {
            case WEEKDAY -> StandardFunctions.part("iso_day_of_week", type);
            case JSON_TEXT, JSON_NUMBER, JSON_TRUTH, JSON_EXISTS ->
                throw new OrmException(
                        "H2 finds no value inside of JSON. Read the objects, and look for it in Java, or use another database.");
            case TRUNCATE_WEEK -> StandardFunctions.truncation("iso_week", type);
            default -> StandardFunctions.function(function, arguments, type);
        };
    }
}
