package cotlette.db.r2dbc.sqlite;

import java.util.List;

/**
 * A statement with all that it needs, ready to cross over.
 *
 * @param values in the order of SQLite's numbers
 * @param fetchSize how many rows are read at a time
 */
record Execution(SqlStatement statement, List<Object> values, int fetchSize) {}
