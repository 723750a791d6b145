package cotlette.db.dialect;

import cotlette.db.spi.ColumnRedefinition;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How PostgreSQL and H2 change tables, as the standard says, one thing after the other. */
final class StandardAlterations {
    private StandardAlterations() {}

    /**
     * Returns the statements that change a column.
     *
     * @param counting what makes a column count up
     */
    static List<String> redefine(Dialect dialect, ColumnRedefinition change, String counting) {
        String alter = "ALTER TABLE " + change.table() + " ALTER COLUMN " + change.column() + " ";
        boolean defaulted = change.changesDefault() || change.changesType();
        List<String> statements = new ArrayList<>();
        if (change.before().identity() && !change.after().identity()) {
            statements.add(alter + "DROP IDENTITY");
        }
        // The old default may be no value of the new type.
        if (defaulted && change.before().defaultValue().isPresent()) {
            statements.add(alter + "DROP DEFAULT");
        }
        if (change.changesType()) {
            statements.add(alter + "SET DATA TYPE "
                    + dialect.type(change.after().type())
                    + change.conversion().map(value -> " USING " + value).orElse(""));
        }
        if (change.before().nullable() != change.after().nullable()) {
            statements.add(alter + (change.after().nullable() ? "DROP NOT NULL" : "SET NOT NULL"));
        }
        if (defaulted) {
            change.defaultValue().ifPresent(value -> statements.add(alter + "SET DEFAULT " + value));
        }
        if (change.after().identity() && !change.before().identity()) {
            statements.add(alter + counting);
        }
        return statements;
    }

    static Optional<String> renameIndex(String from, String to) {
        return Optional.of("ALTER INDEX " + from + " RENAME TO " + to);
    }

    static Optional<String> renameConstraint(String table, String from, String to) {
        return Optional.of("ALTER TABLE " + table + " RENAME CONSTRAINT " + from + " TO " + to);
    }
}
