package cotlette.db.dialect;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.ScalarFunction;
import cotlette.db.spi.StandardFunctions;

/** How PostgreSQL writes comparisons and functions. */
final class PostgresqlTemplates {
    /** Without {@code strict}, an array would stand for each of its elements; without silence, what is missing would be an error. */
    private static final String PLACE = "$1, CAST('strict ' || $2 AS jsonpath), '{}', true";

    private static final String FOUND = "jsonb_path_query_first(" + PLACE + ")";

    private PostgresqlTemplates() {}

    /** LIKE is no choice: it has wildcards. */
    static String comparison(Lookup lookup, FieldType type) {
        return switch (lookup) {
            case CONTAINS -> "strpos($1, $2) > 0";
            case STARTSWITH -> "starts_with($1, $2)";
            case ICONTAINS -> "strpos(lower($1), lower($2)) > 0";
            case ISTARTSWITH -> "starts_with(lower($1), lower($2))";
            case REGEX -> "$1 ~ $2";
            case IREGEX -> "$1 ~* $2";
            default -> StandardFunctions.comparison(lookup);
        };
    }

    static String function(ScalarFunction function, int arguments, FieldType type) {
        return switch (function) {
            case NOW -> "statement_timestamp()";
            case ROUND ->
                type instanceof FieldType.Real
                        ? "CAST(round(CAST($1 AS decimal), $2) AS double precision)"
                        : "round($1, $2)";
            case JSON_TEXT -> "(" + FOUND + " #>> '{}')";
            case JSON_NUMBER ->
                "CASE WHEN jsonb_typeof(" + FOUND + ") = 'number' THEN CAST(" + FOUND + " AS double precision) END";
            case JSON_TRUTH ->
                "CASE WHEN jsonb_typeof(" + FOUND + ") = 'boolean' THEN CAST(" + FOUND + " AS boolean) END";
            case JSON_EXISTS -> "jsonb_path_exists(" + PLACE + ")";
            default -> StandardFunctions.function(function, arguments, type);
        };
    }
}
