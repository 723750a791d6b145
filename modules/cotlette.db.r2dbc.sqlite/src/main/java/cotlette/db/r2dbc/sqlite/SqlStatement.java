package cotlette.db.r2dbc.sqlite;

import java.util.List;

/**
 * One statement of a text.
 *
 * @param sql without what surrounds it
 * @param kind what it does, as far as that matters here
 * @param returning whether it gives rows that it has changed
 * @param parameters for each parameter that SQLite numbers, from one on, which of the whole text it is; -1 where SQLite counts one that is
 *     not there, as in {@code ?2} without {@code ?1}
 */
record SqlStatement(String sql, Kind kind, boolean returning, List<Integer> parameters) {
    enum Kind {
        /** Changes rows, and counts them. */
        CHANGE,
        /** Begins or ends transactions and savepoints. */
        TRANSACTION,
        /** Changes tables, so that what is prepared may be out of date. */
        SCHEMA,
        OTHER
    }

    /**
     * Returns the statement that gives what it has generated, too.
     *
     * @param columns none for all
     * @throws IllegalStateException when it generates nothing
     */
    SqlStatement returning(List<String> columns) {
        if (kind != Kind.CHANGE) {
            throw new IllegalStateException(
                    "returnGeneratedValues is for INSERT, UPDATE, DELETE and REPLACE. This statement is none: " + sql);
        }
        if (returning) {
            return this;
        }
        // Not in double quotes: SQLite would take the name of a missing column for a text.
        String names = columns.isEmpty()
                ? "*"
                : String.join(
                        ", ",
                        columns.stream()
                                .map(name -> "`" + name.replace("`", "``") + "`")
                                .toList());
        return new SqlStatement(sql + " RETURNING " + names, kind, true, parameters);
    }
}
