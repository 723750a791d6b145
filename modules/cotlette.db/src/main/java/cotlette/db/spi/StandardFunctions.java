package cotlette.db.spi;

import cotlette.api.base.Stability;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.RowLock;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The templates of functions and comparisons that most databases share. Dialects override what is different.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class StandardFunctions {
    private StandardFunctions() {}

    /** See {@link Dialect#comparison}. */
    public static String comparison(Lookup lookup) {
        return switch (lookup) {
            case EXACT -> "$1 = $2";
            case GT -> "$1 > $2";
            case GTE -> "$1 >= $2";
            case LT -> "$1 < $2";
            case LTE -> "$1 <= $2";
            case CONTAINS -> "locate($2, $1) > 0";
            case STARTSWITH -> "left($1, char_length($2)) = $2";
            case ENDSWITH -> "right($1, char_length($2)) = $2";
            case IEXACT -> "lower($1) = lower($2)";
            case ICONTAINS -> "locate(lower($2), lower($1)) > 0";
            case ISTARTSWITH -> "left(lower($1), char_length(lower($2))) = lower($2)";
            case IENDSWITH -> "right(lower($1), char_length(lower($2))) = lower($2)";
            case REGEX -> "regexp_like($1, $2)";
            case IREGEX -> "regexp_like($1, $2, 'i')";
            case IN, RANGE, ISNULL -> throw new IllegalArgumentException(lookup + " is made of others.");
        };
    }

    /** See {@link Dialect#function}. */
    public static String function(ScalarFunction function, int arguments, FieldType type) {
        return switch (function) {
            case LOWER -> "lower($1)";
            case UPPER -> "upper($1)";
            case LENGTH -> "char_length($1)";
            case TRIM -> "trim($1)";
            case TRIM_START -> "ltrim($1)";
            case TRIM_END -> "rtrim($1)";
            case CONCAT -> "(" + list(arguments, " || ") + ")";
            case REPLACE -> "replace($1, $2, $3)";
            case SUBSTRING -> "substr($1, $2, $3)";
            case ABS -> "abs($1)";
            case NEGATE -> "(-$1)";
            case FLOOR -> "floor($1)";
            case CEILING -> "ceiling($1)";
            case ROUND -> "round($1, $2)";
            case COALESCE -> "coalesce(" + list(arguments, ", ") + ")";
            case NULLIF -> "nullif($1, $2)";
            case GREATEST -> unlessNull(arguments, "greatest");
            case LEAST -> unlessNull(arguments, "least");
            case NOW -> "current_timestamp(6)";
            case YEAR -> part("year", type);
            case QUARTER -> part("quarter", type);
            case MONTH -> part("month", type);
            case DAY -> part("day", type);
            case WEEKDAY -> part("isodow", type);
            case HOUR -> part("hour", type);
            case MINUTE -> part("minute", type);
            case SECOND -> part("second", type);
            case JSON_TEXT, JSON_NUMBER, JSON_TRUTH, JSON_EXISTS ->
                throw new IllegalArgumentException("JSON is each database's own matter.");
            case DATE -> "CAST(" + utc(type) + " AS date)";
            case TRUNCATE_YEAR -> truncation("year", type);
            case TRUNCATE_QUARTER -> truncation("quarter", type);
            case TRUNCATE_MONTH -> truncation("month", type);
            case TRUNCATE_WEEK -> truncation("week", type);
            case TRUNCATE_DAY -> truncation("day", type);
            case TRUNCATE_HOUR -> truncation("hour", type);
            case TRUNCATE_MINUTE -> truncation("minute", type);
            case TRUNCATE_SECOND -> truncation("second", type);
        };
    }

    /** Returns the template of a part of a date or time; of a point in time, in UTC. */
    public static String part(String name, FieldType type) {
        String value = "extract(" + name + " FROM " + utc(type) + ")";
        return "CAST(" + (name.equals("second") ? "floor(" + value + ")" : value) + " AS integer)";
    }

    /** Returns the template of the beginning of a unit of time; of a point in time, in UTC. */
    public static String truncation(String unit, FieldType type) {
        return type.javaType() == Instant.class
                ? "(date_trunc('" + unit + "', $1 AT TIME ZONE 'UTC') AT TIME ZONE 'UTC')"
                : "CAST(date_trunc('" + unit + "', CAST($1 AS timestamp)) AS date)";
    }

    /** See {@link Dialect#arithmetic}. */
    public static String arithmetic(Term.Operator operator, FieldType type) {
        return switch (operator) {
            case PLUS -> "($1 + $2)";
            case MINUS -> "($1 - $2)";
            case TIMES -> "($1 * $2)";
            case DIVIDED_BY ->
                type instanceof FieldType.Decimal(int _, int places)
                        ? "round($1 / nullif($2, 0), " + places + ")"
                        : "($1 / nullif($2, 0))";
            case MODULO -> "($1 % nullif($2, 0))";
        };
    }

    /** See {@link Dialect#aggregate}. */
    public static String aggregate(Term.Kind kind) {
        return switch (kind) {
            case COUNT -> "COUNT($1)";
            case SUM -> "SUM($1)";
            case AVG -> "AVG(CAST($1 AS double precision))";
            case MIN -> "MIN($1)";
            case MAX -> "MAX($1)";
        };
    }

    /** See {@link Dialect#cast}; a type that needs no help stays as it is. */
    public static String cast(FieldType type) {
        Class<?> values = type.javaType();
        String name = "";
        if (type instanceof FieldType.Decimal(int digits, int places)) {
            name = "decimal(" + digits + ", " + places + ")";
        } else if (values == String.class) {
            name = "varchar";
        } else if (values == Integer.class) {
            name = "integer";
        } else if (values == Long.class) {
            name = "bigint";
        } else if (values == Short.class) {
            name = "smallint";
        } else if (values == Double.class) {
            name = "double precision";
        } else if (values == BigDecimal.class) {
            name = "decimal";
        } else if (values == Boolean.class) {
            name = "boolean";
        } else if (values == LocalDate.class) {
            name = "date";
        } else if (values == LocalTime.class) {
            name = "time(6)";
        } else if (values == Instant.class) {
            name = "timestamp(6) with time zone";
        } else if (values == UUID.class) {
            name = "uuid";
        }
        return name.isEmpty() ? "$1" : "CAST($1 AS " + name + ")";
    }

    /** See {@link Dialect#order}. */
    public static String order(boolean descending, boolean nullable, boolean nullsFirst) {
        return "$1" + (descending ? " DESC" : "") + (nullable ? nullsFirst ? " NULLS FIRST" : " NULLS LAST" : "");
    }

    /** Returns what ends a clause that locks rows. */
    public static String waiting(RowLock lock) {
        return switch (lock) {
            case WAIT -> "";
            case NOWAIT -> " NOWAIT";
            case SKIP_LOCKED -> " SKIP LOCKED";
        };
    }

    /** Returns {@code $1}, {@code $2} and so on with something between them. */
    public static String list(int arguments, String between) {
        return IntStream.rangeClosed(1, arguments).mapToObj(i -> "$" + i).collect(Collectors.joining(between));
    }

    private static String unlessNull(int arguments, String function) {
        String isNull = IntStream.rangeClosed(1, arguments)
                .mapToObj(i -> "$" + i + " IS NULL")
                .collect(Collectors.joining(" OR "));
        return "CASE WHEN " + isNull + " THEN NULL ELSE " + function + "(" + list(arguments, ", ") + ") END";
    }

    private static String utc(FieldType type) {
        return type.javaType() == Instant.class ? "$1 AT TIME ZONE 'UTC'" : "$1";
    }
}
