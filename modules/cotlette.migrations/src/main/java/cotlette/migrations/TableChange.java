package cotlette.migrations;

import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.TableSchema;
import cotlette.db.SchemaExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What leads from a table as it is recorded to the table as a model declares it, in this order. What has changed is removed before it is
 * added again, because it may have the same name.
 *
 * @param addedColumns those that are computed after those that they may be computed from
 * @param notYetPossible what migrations cannot do yet
 */
record TableChange(
        List<IndexSchema> removedIndexes,
        List<CheckSchema> removedChecks,
        List<ColumnSchema> removedColumns,
        List<ColumnSchema> addedColumns,
        List<IndexSchema> addedIndexes,
        List<CheckSchema> addedChecks,
        List<String> notYetPossible) {

    static TableChange of(TableSchema known, TableSchema wanted) {
        List<ColumnSchema> removed = new ArrayList<>();
        List<ColumnSchema> added = new ArrayList<>();
        List<String> notYetPossible = new ArrayList<>();
        for (ColumnSchema column : wanted.columns()) {
            Optional<ColumnSchema> existing = known.column(column.name());
            if (existing.isEmpty()) {
                added.add(column);
            } else if (!withoutDefault(existing.get()).equals(withoutDefault(column))) {
                if (isComputed(existing.get()) && isComputed(column)) {
                    removed.add(existing.get());
                    added.add(column);
                } else {
                    notYetPossible.add(
                            "the column " + wanted.name() + "." + column.name() + " has another type or other options");
                }
            }
        }
        for (ColumnSchema column : known.columns()) {
            if (wanted.column(column.name()).isEmpty()) {
                if (isComputed(column)) {
                    removed.add(column);
                } else {
                    notYetPossible.add("the column " + known.name() + "." + column.name() + " is gone");
                }
            }
        }
        added.sort(Comparator.comparing(TableChange::isComputed));
        Set<String> touched = removed.stream().map(ColumnSchema::name).collect(Collectors.toSet());
        return new TableChange(
                known.indexes().stream()
                        .filter(index -> !wanted.indexes().contains(index) || isOver(index, touched))
                        .toList(),
                known.checks().stream()
                        .filter(check -> !wanted.checks().contains(check) || isOver(check, touched))
                        .toList(),
                removed,
                added,
                wanted.indexes().stream()
                        .filter(index -> !known.indexes().contains(index) || isOver(index, touched))
                        .toList(),
                wanted.checks().stream()
                        .filter(check -> !known.checks().contains(check) || isOver(check, touched))
                        .toList(),
                notYetPossible);
    }

    private static boolean isComputed(ColumnSchema column) {
        return column.generated().isPresent();
    }

    private static boolean isOver(IndexSchema index, Set<String> columns) {
        return Stream.concat(index.columns().stream(), Stream.of(index.where()))
                .anyMatch(part -> mentions(part, columns));
    }

    private static boolean isOver(CheckSchema check, Set<String> columns) {
        return mentions(check.condition(), columns);
    }

    private static boolean mentions(String expression, Set<String> columns) {
        Set<String> names = new LinkedHashSet<>(SchemaExpression.names(expression));
        names.retainAll(columns);
        return !names.isEmpty();
    }

    /** The default of a column may differ: it is for rows that others write, and for those that existed when it was added. */
    private static ColumnSchema withoutDefault(ColumnSchema column) {
        return new ColumnSchema(
                column.name(),
                column.type(),
                column.identity(),
                column.primaryKey(),
                column.nullable(),
                column.unique(),
                column.indexed(),
                column.positive(),
                Optional.empty(),
                column.reference(),
                column.generated());
    }
}
