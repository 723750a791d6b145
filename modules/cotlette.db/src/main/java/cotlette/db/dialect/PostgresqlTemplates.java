package cotlette.db.dialect;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.ScalarFunction;
import cotlette.db.spi.StandardFunctions;

/** How PostgreSQL writes comparisons and functions. */
final class PostgresqlTemplates {
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
            default -> StandardFunctions.function(function, arguments, type);
        };
    }
}
