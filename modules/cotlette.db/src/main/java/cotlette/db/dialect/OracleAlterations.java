package cotlette.db.dialect;

import cotlette.api.orm.OrmException;
import cotlette.db.spi.ColumnRedefinition;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.TableAlterations;
import java.util.List;
import java.util.Optional;

/** How Oracle changes tables: only what becomes another may be said. */
record OracleAlterations(Dialect dialect) implements TableAlterations {
    @Override
    public List<String> redefine(ColumnRedefinition change) {
        if (change.before().identity() != change.after().identity()) {
            throw new OrmException("The column " + change.table() + "." + change.column()
                    + " cannot begin or cease to count up in Oracle. Make another table, and copy the rows.");
        }
        StringBuilder said = new StringBuilder(change.column());
        if (change.changesType()) {
            said.append(' ').append(dialect.type(change.after().type()));
        }
        if (change.changesDefault()) {
            said.append(" DEFAULT ").append(change.defaultValue().orElse("NULL"));
        }
        if (change.before().nullable() != change.after().nullable()) {
            said.append(change.after().nullable() ? " NULL" : " NOT NULL");
        }
        return List.of("ALTER TABLE " + change.table() + " MODIFY (" + said + ")");
    }

    @Override
    public Optional<String> renameIndex(String table, String from, String to) {
        return StandardAlterations.renameIndex(from, to);
    }

    @Override
    public Optional<String> renameConstraint(String table, String from, String to) {
        return StandardAlterations.renameConstraint(table, from, to);
    }
}
