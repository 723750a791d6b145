package cotlette.db.ddl;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.db.ConstraintNames;
import cotlette.db.SchemaExpression;
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
        List<ColumnSchema> left = alterations.renamesInExpressions() ? List.of() : computedFrom(operation);
        for (int i = 0; i < known.size(); i++) {
            TableObject old = known.get(i);
            TableObject named = wanted.get(i);
            Optional<String> inPlace = old.rename(dialect, alterations, after.name(), named.name());
            if ((inPlace.isEmpty() && isAnother(old, named))
                    || left.stream().anyMatch(column -> old.definition().contains(dialect.quote(column.name())))
                    || (!alterations.renamesInExpressions() && isExpression(old, operation))) {
                dropped.addFirst(old.drop(dialect, before.name()));
                added.add(named.add(dialect, after.name()));
            } else if (!old.name().equals(named.name())) {
                renamed.add(inPlace.orElseThrow());
            }
        }
        List<String> statements = new ArrayList<>(dropped);
        statements.add(left.isEmpty() ? own(operation) : together(operation, left));
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

    private List<ColumnSchema> computedFrom(Operation operation) {
        return operation instanceof Operation.RenameColumn rename
                ? before.columns().stream()
                        .filter(column -> column.generated()
                                .filter(generated -> SchemaExpression.names(generated.expression())
                                        .contains(rename.column()))
                                .isPresent())
                        .toList()
                : List.of();
    }

    private boolean isExpression(TableObject object, Operation operation) {
        return operation instanceof Operation.RenameColumn rename
                && before.indexes().stream()
                        .filter(index ->
                                ConstraintNames.index(before.name(), index).equals(object.name()))
                        .flatMap(index -> index.columns().stream())
                        .anyMatch(part -> !IndexSchema.isColumn(part)
                                && SchemaExpression.names(part).contains(rename.column()));
    }

    /** What is computed from a column goes and comes in the statement that gives it another name. */
    private String together(Operation operation, List<ColumnSchema> computed) {
        ColumnDefinition definitions = new ColumnDefinition(dialect, after);
        String renaming = own(operation);
        String alter = "ALTER TABLE " + dialect.quote(before.name()) + " ";
        List<String> parts = new ArrayList<>();
        computed.forEach(column -> parts.add("DROP COLUMN " + dialect.quote(column.name())));
        parts.add(renaming.substring(alter.length()));
        for (ColumnSchema column : computed) {
            int position = before.columns().indexOf(column);
            parts.add("ADD COLUMN " + definitions.of(after.columns().get(position))
                    + (position == 0
                            ? " FIRST"
                            : " AFTER "
                                    + dialect.quote(
                                            after.columns().get(position - 1).name())));
        }
        return alter + String.join(", ", parts);
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
