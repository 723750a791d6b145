package cotlette.db.dialect;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Term;
import cotlette.db.spi.StandardFunctions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** How MySQL and MariaDB write comparisons and functions. */
final class MysqlTemplates {
    /** The functions of JSON have a collation of their own, which no other text goes with; a cast gives them that of the connection. */
    private static final String JSON_KIND = "CAST(json_type(json_extract($1, $2)) AS char)";

    private static final String JSON_TEXT = "CAST(json_unquote(json_extract($1, $2)) AS char)";

    private MysqlTemplates() {}

    /** LIKE is no choice: it has wildcards. */
    static String comparison(Lookup lookup) {
        return StandardFunctions.comparison(lookup);
    }

    static String function(ScalarFunction function, int arguments, FieldType type) {
        return switch (function) {
            case CONCAT -> "concat(" + StandardFunctions.list(arguments, ", ") + ")";
            case GREATEST -> "greatest(" + StandardFunctions.list(arguments, ", ") + ")";
            case LEAST -> "least(" + StandardFunctions.list(arguments, ", ") + ")";
            case NOW -> "utc_timestamp(6)";
            case YEAR -> "year($1)";
            case QUARTER -> "quarter($1)";
            case MONTH -> "month($1)";
            case DAY -> "dayofmonth($1)";
            case WEEKDAY -> "(weekday($1) + 1)";
            case HOUR -> "hour($1)";
            case MINUTE -> "minute($1)";
            case SECOND -> "second($1)";
            case DATE -> "date($1)";
            case TRUNCATE_YEAR, TRUNCATE_QUARTER, TRUNCATE_MONTH, TRUNCATE_WEEK, TRUNCATE_DAY ->
                MysqlTruncations.day(function, type);
            case TRUNCATE_HOUR, TRUNCATE_MINUTE, TRUNCATE_SECOND -> MysqlTruncations.time(function);
            case JSON_TEXT -> "CASE " + JSON_KIND + " WHEN 'NULL' THEN NULL ELSE " + JSON_TEXT + " END";
            case JSON_NUMBER ->
                "CASE WHEN " + JSON_KIND + " IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL') "
                        + "THEN CAST(json_unquote(json_extract($1, $2)) AS double) END";
            case JSON_TRUTH -> "CASE WHEN " + JSON_KIND + " = 'BOOLEAN' THEN " + JSON_TEXT + " = 'true' END";
            case JSON_EXISTS -> "(json_contains_path($1, 'one', $2) = 1)";
            default -> StandardFunctions.function(function, arguments, type);
        };
    }

    /** A plain division of whole numbers would give a fraction. */
    static String arithmetic(Term.Operator operator, FieldType type) {
        return operator == Term.Operator.DIVIDED_BY && type instanceof FieldType.Whole
                ? "($1 DIV nullif($2, 0))"
                : StandardFunctions.arithmetic(operator, type);
    }

    /** A mean would be cut to four more digits than its values have. */
    static String aggregate(Term.Kind kind) {
        return kind == Term.Kind.AVG ? "AVG(CAST($1 AS double))" : StandardFunctions.aggregate(kind);
    }

    /** A cast names fewer types than a column has. */
    static String cast(FieldType type) {
        Class<?> values = type.javaType();
        if (values == String.class) {
            return "CAST($1 AS char)";
        }
        if (values == Integer.class || values == Long.class || values == Short.class) {
            return "CAST($1 AS signed)";
        }
        if (values == Double.class) {
            return "CAST($1 AS double)";
        }
        if (type instanceof FieldType.Decimal(int digits, int places)) {
            return "CAST($1 AS decimal(" + digits + ", " + places + "))";
        }
        if (values == BigDecimal.class) {
            return "CAST($1 AS decimal)";
        }
        if (values == LocalDate.class) {
            return "CAST($1 AS date)";
        }
        if (values == LocalTime.class) {
            return "CAST($1 AS time(6))";
        }
        return values == Instant.class ? "CAST($1 AS datetime(6))" : "$1";
    }

    /** There is no NULLS FIRST; null is smaller than anything by itself. */
    static String order(boolean descending, boolean nullable, boolean nullsFirst) {
        String natural = StandardFunctions.order(descending, false, false);
        return nullable && nullsFirst == descending
                ? "$1 IS NULL" + (nullsFirst ? " DESC" : "") + ", " + natural
                : natural;
    }
}
