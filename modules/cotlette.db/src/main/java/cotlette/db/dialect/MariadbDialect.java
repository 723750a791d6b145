package cotlette.db.dialect;

import cotlette.api.base.Stability;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.RowLock;
import cotlette.api.orm.ScalarFunction;
import cotlette.db.spi.StandardFunctions;
import java.util.List;

/**
 * How MariaDB 11 writes statements.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class MariadbDialect extends MysqlFamily {
    /** Creates the dialect. */
    public MariadbDialect() {
        super("utf8mb4_nopad_bin");
    }

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public String comparison(Lookup lookup, FieldType type) {
        return switch (lookup) {
            case REGEX -> "$1 REGEXP $2";
            case IREGEX -> "$1 REGEXP concat('(?i)', $2)";
            default -> super.comparison(lookup, type);
        };
    }

    /** What takes the quotes away would lose characters beyond the first 65,536; what finds a text within JSON keeps them. */
    @Override
    public String function(ScalarFunction function, int arguments, FieldType type) {
        return function == ScalarFunction.JSON_TEXT
                ? "CASE json_type(json_extract($1, $2)) WHEN 'NULL' THEN NULL WHEN 'STRING' THEN json_value($1, $2) "
                        + "ELSE json_extract($1, $2) END"
                : super.function(function, arguments, type);
    }

    @Override
    public String plan(String sql, boolean analyze) {
        return (analyze ? "ANALYZE" : "EXPLAIN") + " FORMAT=JSON " + sql;
    }

    /** The tables to lock cannot be chosen: those that are joined are locked, too. */
    @Override
    public String lock(RowLock lock, String table) {
        return " FOR UPDATE" + StandardFunctions.waiting(lock);
    }

    @Override
    public String insert(String table, List<String> columns, int rows, List<String> returned) {
        return StandardSql.returning(super.insert(table, columns, rows, returned), returned);
    }

    @Override
    public boolean computesRequiredColumns() {
        return false;
    }

    @Override
    boolean renamesInExpressions() {
        return true;
    }
}
