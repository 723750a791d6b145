package cotlette.db.dialect;

import cotlette.api.base.Stability;

/**
 * How MySQL 8 writes statements. It returns no row from an insert; the drivers hand keys out.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class MysqlDialect extends MysqlFamily {
    /** Creates the dialect. */
    public MysqlDialect() {
        super("utf8mb4_0900_bin");
    }

    @Override
    public String name() {
        return "MySQL";
    }

    @Override
    public String plan(String sql, boolean analyze) {
        return (analyze ? "EXPLAIN ANALYZE " : "EXPLAIN FORMAT=TREE ") + sql;
    }

    @Override
    public boolean indexesExpressions() {
        return true;
    }

    @Override
    public boolean returnsInserted() {
        return false;
    }

    @Override
    boolean renamesInExpressions() {
        return false;
    }
}
