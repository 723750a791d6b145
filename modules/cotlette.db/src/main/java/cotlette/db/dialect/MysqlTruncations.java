package cotlette.db.dialect;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.ScalarFunction;
import java.time.LocalDate;

/** How MySQL and MariaDB write the beginning of a unit of time. */
final class MysqlTruncations {
    private MysqlTruncations() {}

    /** Returns the template of the first day of a unit, as a day or as the point in time at which that begins. */
    static String day(ScalarFunction function, FieldType type) {
        String day = switch (function) {
            case TRUNCATE_YEAR -> "date_format($1, '%Y-01-01')";
            case TRUNCATE_QUARTER -> "makedate(year($1), 1) + INTERVAL (quarter($1) - 1) QUARTER";
            case TRUNCATE_MONTH -> "date_format($1, '%Y-%m-01')";
            case TRUNCATE_WEEK -> "date($1) - INTERVAL weekday($1) DAY";
            default -> "date($1)";
        };
        return "CAST(" + day + " AS " + (type.javaType() == LocalDate.class ? "date" : "datetime(6)") + ")";
    }

    /** Returns the template of a point in time without the smaller units. */
    static String time(ScalarFunction function) {
        String form = switch (function) {
            case TRUNCATE_HOUR -> "%H:00:00";
            case TRUNCATE_MINUTE -> "%H:%i:00";
            default -> "%H:%i:%s";
        };
        return "CAST(date_format($1, '%Y-%m-%d " + form + "') AS datetime(6))";
    }
}
