package cotlette.db.dialect;

import cotlette.db.spi.ColumnRedefinition;
import cotlette.db.spi.TableAlterations;
import java.util.List;
import java.util.Optional;

/** How MySQL and MariaDB change tables: a column is defined again as a whole. */
final class MysqlAlterations implements TableAlterations {
    @Override
    public List<String> redefine(ColumnRedefinition change) {
        return List.of("ALTER TABLE " + change.table() + " MODIFY COLUMN " + change.definition());
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
