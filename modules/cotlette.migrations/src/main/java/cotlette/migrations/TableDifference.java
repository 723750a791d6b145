package cotlette.migrations;

import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.TableSchema;
import cotlette.db.SchemaExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What leads from a table as it is recorded to the table as a model declares it.
 *
 * @param droppedComputed computed columns that go, or come anew because they, or what they are computed from, become others
 * @param added columns that come, those that are computed last
 * @param altered columns that stay and become others
 * @param dropped columns that go with what they hold
 */
record TableDifference(
        String table,
        List<IndexSchema> droppedIndexes,
        List<CheckSchema> droppedChecks,
        List<ColumnSchema> droppedComputed,
        List<ColumnSchema> added,
        List<ColumnSchema> altered,
        List<ColumnSchema> dropped,
        List<IndexSchema> addedIndexes,
        List<CheckSchema> addedChecks) {

    static TableDifference of(TableSchema known, TableSchema wanted) {
        checkKey(known, wanted);
        Set<String> otherType = known.columns().stream()
                .filter(column -> wanted.column(column.name())
                        .filter(other -> !other.type().equals(column.type()))
                        .isPresent())
                .map(ColumnSchema::name)
                .collect(Collectors.toSet());
        List<ColumnSchema> droppedComputed = new ArrayList<>();
        List<ColumnSchema> dropped = new ArrayList<>();
        List<ColumnSchema> added = new ArrayList<>();
        List<ColumnSchema> altered = new ArrayList<>();
        for (ColumnSchema column : known.columns()) {
            Optional<ColumnSchema> other = wanted.column(column.name());
            if (other.filter(same -> staysThere(column, same, otherType)).isEmpty()) {
                (isComputed(column) ? droppedComputed : dropped).add(column);
            } else if (!other.get().equals(column)) {
                altered.add(other.get());
            }
        }
        for (ColumnSchema column : wanted.columns()) {
            if (known.column(column.name())
                    .filter(same -> staysThere(same, column, otherType))
                    .isEmpty()) {
                added.add(column);
            }
        }
        added.sort(Comparator.comparing(TableDifference::isComputed));
        Set<String> gone = Stream.concat(droppedComputed.stream(), dropped.stream())
                .map(ColumnSchema::name)
                .collect(Collectors.toSet());
        return new TableDifference(
                wanted.name(),
                others(known.indexes(), wanted.indexes(), index -> isOver(index, gone)),
                others(known.checks(), wanted.checks(), check -> mentions(check.condition(), gone)),
                droppedComputed,
                added,
                altered,
                dropped,
                others(wanted.indexes(), known.indexes(), index -> isOver(index, gone)),
                others(wanted.checks(), known.checks(), check -> mentions(check.condition(), gone)));
    }

    /** A computed column is made anew when it is computed otherwise, or from what has another type. */
    private static boolean staysThere(ColumnSchema known, ColumnSchema wanted, Set<String> otherType) {
        return known.generated().equals(wanted.generated())
                && known.generated()
                        .filter(generated -> mentions(generated.expression(), otherType)
                                || !known.type().equals(wanted.type())
                                || known.nullable() != wanted.nullable())
                        .isEmpty();
    }

    private static void checkKey(TableSchema known, TableSchema wanted) {
        List<String> old = key(known);
        List<String> other = key(wanted);
        if (!old.equals(other)) {
            throw new MigrationException("The primary key of the table " + wanted.name() + " is "
                    + String.join(", ", old) + " in the migrations and " + String.join(", ", other)
                    + " in the models. Migrations change no primary key; nothing was written. Make a new model with "
                    + "the new key, copy the rows to it in a migration, and then remove the old one.");
        }
    }

    private static List<String> key(TableSchema table) {
        return table.columns().stream()
                .filter(ColumnSchema::primaryKey)
                .map(ColumnSchema::name)
                .sorted()
                .toList();
    }

    private static <P> List<P> others(List<P> all, List<P> than, Predicate<P> disturbed) {
        return all.stream()
                .filter(part -> !than.contains(part) || disturbed.test(part))
                .toList();
    }

    private static boolean isComputed(ColumnSchema column) {
        return column.generated().isPresent();
    }

    private static boolean isOver(IndexSchema index, Set<String> columns) {
        return Stream.concat(index.columns().stream(), Stream.of(index.where()))
                .anyMatch(part -> mentions(part, columns));
    }

    private static boolean mentions(String expression, Set<String> columns) {
        return SchemaExpression.names(expression).stream().anyMatch(columns::contains);
    }
}
