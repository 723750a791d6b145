package cotlette.db.ddl;

import cotlette.db.spi.Dialect;
import cotlette.db.spi.TableAlterations;
import java.util.Optional;

/**
 * A constraint or an index of a table, by the name that the database has for it.
 *
 * @param name the name; empty for a primary key where these have none
 * @param definition what stands after the name
 */
record TableObject(Kind kind, String name, String definition) {
    /** What it is; in this order they are added, and in the opposite one dropped. */
    enum Kind {
        KEY,
        REFERENCE,
        CHECK,
        INDEX,
        UNIQUE_INDEX,
        /** Takes the unique index that is there. */
        UNIQUE;

        private boolean isIndex() {
            return this == INDEX || this == UNIQUE_INDEX;
        }
    }

    /** Returns whether it can stand in the definition of a new table. */
    boolean isClause() {
        return switch (kind) {
            case KEY, REFERENCE, CHECK -> true;
            case INDEX, UNIQUE_INDEX, UNIQUE -> false;
        };
    }

    /** Returns whether it finds rows by a column, whose name is quoted, and by what may follow that. */
    boolean leadsWith(String column) {
        boolean sorted = kind.isIndex() || kind == Kind.KEY;
        String start = (kind == Kind.KEY ? "PRIMARY KEY (" : "(") + column;
        return sorted && (definition.startsWith(start + ")") || definition.startsWith(start + ", "));
    }

    /** Returns whether it is the reference of a column, whose name is quoted. */
    boolean isReferenceOf(String column) {
        return kind == Kind.REFERENCE && definition.startsWith("FOREIGN KEY (" + column + ")");
    }

    String clause(Dialect dialect) {
        return (name.isEmpty() ? "" : "CONSTRAINT " + dialect.quote(name) + " ") + definition;
    }

    String add(Dialect dialect, String table) {
        return kind.isIndex()
                ? "CREATE " + (kind == Kind.UNIQUE_INDEX ? "UNIQUE " : "") + "INDEX " + dialect.quote(name) + " ON "
                        + dialect.quote(table) + " " + definition
                : "ALTER TABLE " + dialect.quote(table) + " ADD " + clause(dialect);
    }

    String drop(Dialect dialect, String table) {
        return kind.isIndex()
                ? "DROP INDEX " + dialect.quote(name)
                        + (dialect.keepsIndexesInTables() ? " ON " + dialect.quote(table) : "")
                : "ALTER TABLE " + dialect.quote(table) + " DROP CONSTRAINT " + dialect.quote(name);
    }

    /** Returns the statement that gives it another name; empty where it must be dropped and added again. */
    Optional<String> rename(Dialect dialect, TableAlterations alterations, String table, String to) {
        String quotedTable = dialect.quote(table);
        return kind.isIndex()
                ? alterations.renameIndex(quotedTable, dialect.quote(name), dialect.quote(to))
                : alterations.renameConstraint(quotedTable, dialect.quote(name), dialect.quote(to));
    }
}
