package cotlette.db.dialect;

import cotlette.db.spi.ColumnRedefinition;
import cotlette.db.spi.TableAlterations;
import java.util.List;
import java.util.Optional;

/** How MySQL and MariaDB change tables: a column is defined again as a whole. */
record MysqlAlterations(boolean renamesInExpressions) implements TableAlterations {
    private static final String KEY = " PRIMARY KEY";

    /** A key that is there stays; said again, it would be a second one. */
    @Override
    public List<String> redefine(ColumnRedefinition change) {
        String definition = change.definition();
        return List.of("ALTER TABLE " + change.table() + " MODIFY COLUMN "
                + (definition.endsWith(KEY)
                        ? definition.substring(0, definition.length() - KEY.length())
                        : definition));
    }

    @Override
    public boolean referencesHoldIndexes() {
        return true;
    }

    @Override
    public Optional<String> renameIndex(String table, String from, String to) {
        return Optional.of("ALTER TABLE " + table + " RENAME INDEX " + from + " TO " + to);
    }

    @Override
    public Optional<String> renameConstraint(String table, String from, String to) {
        return Optional.empty();
    }
}
