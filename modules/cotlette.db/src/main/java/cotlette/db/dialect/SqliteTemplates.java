package cotlette.db.dialect;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Term;
import cotlette.db.spi.StandardFunctions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How SQLite writes comparisons and functions. Those that begin with {@code cotlette_} are given to each connection. */
final class SqliteTemplates {
    /** Decimals are texts, which this compares as numbers. */
    private static final String ORDER = " COLLATE decimal";

    private static final Set<ScalarFunction> COMPUTING = EnumSet.of(
            ScalarFunction.ABS,
            ScalarFunction.NEGATE,
            ScalarFunction.FLOOR,
            ScalarFunction.CEILING,
            ScalarFunction.ROUND);

    private SqliteTemplates() {}

    /** LIKE is no choice: it ignores the case of ASCII letters only, and has wildcards. */
    static String comparison(Lookup lookup, FieldType type) {
        return switch (lookup) {
            case CONTAINS -> "instr($1, $2) > 0";
            case STARTSWITH -> "substr($1, 1, length($2)) = $2";
            case ENDSWITH -> "substr($1, length($1) - length($2) + 1) = $2";
            case IEXACT -> "cotlette_lower($1) = cotlette_lower($2)";
            case ICONTAINS -> "instr(cotlette_lower($1), cotlette_lower($2)) > 0";
            case ISTARTSWITH -> "substr(cotlette_lower($1), 1, length(cotlette_lower($2))) = cotlette_lower($2)";
            case IENDSWITH ->
                "substr(cotlette_lower($1), length(cotlette_lower($1)) - length(cotlette_lower($2)) + 1) = cotlette_lower($2)";
            case REGEX -> "cotlette_regexp($1, $2)";
            case IREGEX -> "cotlette_regexp($1, '(?iu)' || $2)";
            default -> StandardFunctions.comparison(lookup) + (type instanceof FieldType.Decimal ? ORDER : "");
        };
    }

    static String function(ScalarFunction function, int arguments, FieldType type) {
        if (type instanceof FieldType.Decimal && COMPUTING.contains(function)) {
            return "cotlette_decimal_" + function.name().toLowerCase(Locale.ROOT) + "("
                    + StandardFunctions.list(arguments, ", ") + ")";
        }
        return switch (function) {
            case LOWER -> "cotlette_lower($1)";
            case UPPER -> "cotlette_upper($1)";
            case LENGTH -> "length($1)";
            case GREATEST -> "max(" + StandardFunctions.list(arguments, ", ") + ")";
            case LEAST -> "min(" + StandardFunctions.list(arguments, ", ") + ")";
            case NOW -> "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')";
            case YEAR -> part("Y");
            case QUARTER -> "((" + part("m") + " + 2) / 3)";
            case MONTH -> part("m");
            case DAY -> part("d");
            case WEEKDAY -> "((" + part("w") + " + 6) % 7 + 1)";
            case HOUR -> part("H");
            case MINUTE -> part("M");
            case SECOND -> part("S");
            case DATE -> "date($1)";
            case TRUNCATE_YEAR, TRUNCATE_QUARTER, TRUNCATE_MONTH, TRUNCATE_WEEK, TRUNCATE_DAY ->
                SqliteTruncations.day(function, type);
            case TRUNCATE_HOUR, TRUNCATE_MINUTE, TRUNCATE_SECOND -> SqliteTruncations.time(function);
            case JSON_TEXT ->
                "CASE json_type($1, $2) WHEN 'text' THEN json_extract($1, $2) WHEN 'null' THEN NULL ELSE ($1 -> $2) END";
            case JSON_NUMBER ->
                "CASE WHEN json_type($1, $2) IN ('integer', 'real') THEN CAST(json_extract($1, $2) AS real) END";
            case JSON_TRUTH -> "CASE json_type($1, $2) WHEN 'true' THEN 1 WHEN 'false' THEN 0 END";
            case JSON_EXISTS -> "(json_type($1, $2) IS NOT NULL)";
            default -> StandardFunctions.function(function, arguments, type);
        };
    }

    static String aggregate(Term.Kind kind, FieldType type) {
        if (!(type instanceof FieldType.Decimal) || kind == Term.Kind.COUNT || kind == Term.Kind.AVG) {
            return kind == Term.Kind.AVG ? "AVG(CAST($1 AS real))" : StandardFunctions.aggregate(kind);
        }
        return kind == Term.Kind.SUM
                ? "cotlette_decimal_sum($1)"
                : StandardFunctions.aggregate(kind).replace("$1", "$1" + ORDER);
    }

    static String arithmetic(Term.Operator operator, FieldType type) {
        if (!(type instanceof FieldType.Decimal(int _, int places))) {
            return StandardFunctions.arithmetic(operator, type);
        }
        return "cotlette_decimal_" + operator.name().toLowerCase(Locale.ROOT) + "($1, $2, " + places + ")";
    }

    /** Null is smaller than anything to SQLite itself. */
    static String order(FieldType type, boolean descending, boolean nullable, boolean nullsFirst) {
        String order = StandardFunctions.order(descending, nullable && nullsFirst == descending, nullsFirst);
        return type instanceof FieldType.Decimal ? order.replace("$1", "$1" + ORDER) : order;
    }

    static String cast(FieldType from, FieldType to) {
        Class<?> values = to.javaType();
        if (from.javaType() == LocalDate.class && values == Instant.class) {
            return "$1 || 'T00:00:00.000000Z'";
        }
        if (from.javaType() == Instant.class && values == LocalDate.class) {
            return "substr($1, 1, 10)";
        }
        if (values == String.class) {
            return "CAST($1 AS text)";
        }
        if (values == Double.class) {
            return "CAST($1 AS real)";
        }
        return values == Integer.class || values == Long.class || values == Short.class ? "CAST($1 AS integer)" : "$1";
    }

    private static String part(String letter) {
        return "CAST(strftime('%" + letter + "', $1) AS integer)";
    }
}
