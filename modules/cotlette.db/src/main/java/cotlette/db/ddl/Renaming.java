package cotlette.db.ddl;

import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.TableAlterations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what gives a table or a column another name, and with it all whose names follow from that. */
record Renaming(Dialect dialect, TableSchema before, TableSchema after) {
    /** Returns the statements of a renaming. */
    List<String> statements(Operation operation, TableAlterations alterations) {
        List<TableObject> known = TableObjects.of(dialect, before);
        List<TableObject> wanted = TableObjects.of(dialect, after);
        List<String> dropped = new ArrayList<>();
        List<String> renamed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            TableObject old = known.get(i);
            TableObject named = wanted.get(i);
            Optional<String> inPlace = old.rename(dialect, alterations, after.name(), named.name());
            if (inPlace.isEmpty() && isAnother(old, named)) {
                dropped.addFirst(old.drop(dialect, before.name()));
                added.add(named.add(dialect, after.name()));
            } else if (!old.name().equals(named.name())) {
                renamed.add(inPlace.orElseThrow());
            }
        }
        List<String> statements = new ArrayList<>(dropped);
        statements.add(own(operation));
        statements.addAll(renamed);
        statements.addAll(added);
        statements.addAll(alterations.renamed(before, after));
        return statements;
    }

    /** A check that speaks of a column is in the way of its new name where checks cannot get one. */
    private static boolean isAnother(TableObject old, TableObject named) {
        return !old.name().equals(named.name())
                || (old.kind() == TableObject.Kind.CHECK && !old.definition().equals(named.definition()));
    }

    /** Returns the statement of the table or the column alone. */
    String own(Operation operation) {
        return switch (operation) {
            case Operation.RenameTable _ ->
                "ALTER TABLE " + dialect.quote(before.name()) + " RENAME TO " + dialect.quote(after.name());
            case Operation.RenameColumn rename ->
                dialect.renameColumn(
                        dialect.quote(before.name()), dialect.quote(rename.column()), dialect.quote(rename.to()));
            default -> throw new IllegalArgumentException("No renaming: " + operation);
        };
    }
}
