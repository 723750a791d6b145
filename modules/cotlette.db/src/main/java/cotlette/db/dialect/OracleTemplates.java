package cotlette.db.dialect;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Term;
import cotlette.db.spi.StandardFunctions;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How Oracle writes comparisons and functions. What stands for an empty text, one NUL, goes before a function sees the text, and comes back
 * behind it; and as no other text has one, it marks the beginning and the end where a part of a text is looked for.
 */
final class OracleTemplates {
    static final String EMPTY = "chr(0)";

    private OracleTemplates() {}

    /** LIKE is no choice: it has wildcards. */
    static String comparison(Lookup lookup, FieldType type) {
        return switch (lookup) {
            case EXACT -> compared("$1", "=", "$2", type);
            case GT -> compared("$1", ">", "$2", type);
            case GTE -> compared("$1", ">=", "$2", type);
            case LT -> compared("$1", "<", "$2", type);
            case LTE -> compared("$1", "<=", "$2", type);
            case IEXACT -> compared("lower($1)", "=", "lower($2)", type);
            case CONTAINS -> contains("$1", "$2");
            case ICONTAINS -> contains("lower($1)", "lower($2)");
            case STARTSWITH -> found("chr(0) || $1", "chr(0) || " + bare("$2"));
            case ISTARTSWITH -> found("chr(0) || lower($1)", "chr(0) || lower(" + bare("$2") + ")");
            case ENDSWITH -> found("$1 || chr(0)", bare("$2") + " || chr(0)");
            case IENDSWITH -> found("lower($1) || chr(0)", "lower(" + bare("$2") + ") || chr(0)");
            case REGEX -> "regexp_like($1, $2, 'c')";
            case IREGEX -> "regexp_like($1, $2, 'i')";
            case IN, RANGE, ISNULL -> StandardFunctions.comparison(lookup);
        };
    }

    private static String compared(String left, String operator, String right, FieldType type) {
        if (!OracleTypes.isLarge(type)) {
            return left + " " + operator + " " + right;
        }
        boolean bytes = type instanceof FieldType.Binary;
        return bytes
                ? "dbms_lob.compare(" + left + ", " + right + ") " + operator + " 0"
                : "dbms_lob.compare(to_clob(" + left + "), to_clob(" + right + ")) " + operator + " 0";
    }

    /** An empty text is a part of any text, as the mark in front of each is of the two together. */
    private static String contains(String text, String part) {
        return "($1 IS NOT NULL AND instr(chr(0) || " + text + ", " + part + ") > 0)";
    }

    private static String found(String text, String part) {
        return "($1 IS NOT NULL AND $2 IS NOT NULL AND instr(" + text + ", " + part + ") > 0)";
    }

    /** Returns the template of something to order by: of a large object, its beginning. */
    static String comparable(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> "dbms_lob.substr(to_clob($1), 1000, 1)";
            case FieldType.Char _ when OracleTypes.isLarge(type) -> "dbms_lob.substr(to_clob($1), 1000, 1)";
            default -> "$1";
        };
    }

    static String function(ScalarFunction function, int arguments, FieldType type) {
        return switch (function) {
            case LENGTH -> "nvl(length(" + bare("$1") + "), nvl2($1, 0, NULL))";
            case TRIM -> text(arguments, "trim($1)");
            case TRIM_START -> text(arguments, "ltrim($1)");
            case TRIM_END -> text(arguments, "rtrim($1)");
            case CONCAT -> text(arguments, bareList(arguments));
            case REPLACE -> text(arguments, "replace(" + bare("$1") + ", " + bare("$2") + ", " + bare("$3") + ")");
            case SUBSTRING -> text(arguments, "substr(" + bare("$1") + ", $2, $3)");
            case CEILING -> "ceil($1)";
            case ROUND ->
                type instanceof FieldType.Real
                        ? "CAST(round(CAST($1 AS NUMBER), $2) AS BINARY_DOUBLE)"
                        : "round($1, $2)";
            case NOW -> "CAST(systimestamp AT TIME ZONE 'UTC' AS TIMESTAMP(6))";
            case YEAR, MONTH, DAY, HOUR, MINUTE ->
                "extract(" + function.name().toLowerCase(java.util.Locale.ROOT) + " FROM $1)";
            case SECOND -> "floor(extract(second FROM $1))";
            case QUARTER -> "trunc((extract(month FROM $1) + 2) / 3)";
            case WEEKDAY -> "(trunc($1) - trunc($1, 'IW') + 1)";
            case DATE -> "trunc($1)";
            case TRUNCATE_YEAR -> truncation("YYYY", type);
            case TRUNCATE_QUARTER -> truncation("Q", type);
            case TRUNCATE_MONTH -> truncation("MM", type);
            case TRUNCATE_WEEK -> truncation("IW", type);
            case TRUNCATE_DAY -> truncation("DD", type);
            case TRUNCATE_HOUR -> truncation("HH24", type);
            case TRUNCATE_MINUTE -> truncation("MI", type);
            // A DATE has seconds, and nothing smaller.
            case TRUNCATE_SECOND -> "CAST(CAST($1 AS DATE) AS TIMESTAMP(6))";
            case JSON_TEXT, JSON_NUMBER, JSON_TRUTH, JSON_EXISTS ->
                throw new OrmException(
                        "Oracle finds no value inside of JSON by a path that is bound, and values are never a part "
                                + "of a statement's text. Read the objects, and look for it in Java, or use another database.");
            case LOWER, UPPER, ABS, NEGATE, FLOOR, COALESCE, NULLIF, GREATEST, LEAST ->
                StandardFunctions.function(function, arguments, type);
        };
    }

    private static String truncation(String unit, FieldType type) {
        String start = "trunc($1, '" + unit + "')";
        return type.javaType() == LocalDate.class ? start : "CAST(" + start + " AS TIMESTAMP(6))";
    }

    /** Returns a text without what stands for an empty one; that makes it null. */
    private static String bare(String text) {
        return "rtrim(" + text + ", chr(0))";
    }

    private static String bareList(int arguments) {
        return IntStream.rangeClosed(1, arguments).mapToObj(i -> bare("$" + i)).collect(Collectors.joining(" || "));
    }

    /** Returns the template of a text that is null only where an argument is. */
    private static String text(int arguments, String value) {
        String isNull = IntStream.rangeClosed(1, arguments)
                .mapToObj(i -> "$" + i + " IS NULL")
                .collect(Collectors.joining(" OR "));
        return "CASE WHEN " + isNull + " THEN NULL ELSE nvl(" + value + ", chr(0)) END";
    }

    static String arithmetic(Term.Operator operator, FieldType type) {
        return switch (operator) {
            case DIVIDED_BY ->
                type instanceof FieldType.Whole
                        ? "trunc($1 / nullif($2, 0))"
                        : StandardFunctions.arithmetic(operator, type);
            case MODULO -> "mod($1, nullif($2, 0))";
            case PLUS, MINUS, TIMES -> StandardFunctions.arithmetic(operator, type);
        };
    }

    static String aggregate(Term.Kind kind, FieldType type) {
        if ((kind == Term.Kind.MIN || kind == Term.Kind.MAX) && OracleTypes.isLarge(type)) {
            throw new OrmException(
                    "Oracle finds no smallest and no greatest of large objects, as a text without a length is "
                            + "one. Give the field a length, or order by it and take the first().");
        }
        return kind == Term.Kind.AVG ? "AVG(CAST($1 AS BINARY_DOUBLE))" : StandardFunctions.aggregate(kind);
    }
}
