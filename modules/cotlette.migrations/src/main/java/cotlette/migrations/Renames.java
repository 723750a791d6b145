package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.ModelField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds tables and columns that have got other names. Where models declare it, that is so; else what is gone and what is new are alike in all
 * but the name, and a person says whether they are one.
 *
 * @param labels the apps that are installed
 */
record Renames(Map<String, DeclaredTable> declared, List<String> labels, Questioner questioner) {
    void into(ChangeList changes) {
        for (DeclaredTable table : declared.values()) {
            if (changes.state().table(table.name()).isEmpty()) {
                earlier(table, changes.state()).ifPresent(old -> {
                    changes.add(table.label(), new Operation.RenameTable(old, table.name()));
                });
            }
        }
        for (DeclaredTable table : declared.values()) {
            if (changes.state().table(table.name()).isPresent()) {
                table.schema().columns().forEach(column -> rename(table, column, changes));
            }
        }
    }

    /** Returns the name that a table has had. */
    private Optional<String> earlier(DeclaredTable table, SchemaState state) {
        List<SchemaState.OwnedTable> gone = state.tables().values().stream()
                .filter(old -> labels.contains(old.label()))
                .filter(old -> !declared.containsKey(old.schema().name()))
                .toList();
        Optional<String> said = gone.stream()
                .map(old -> old.schema().name())
                .filter(name -> table.model().options().formerNames().stream()
                        .anyMatch(earlier -> isCalled(name, earlier, table.label())))
                .findFirst();
        return said.or(() -> gone.stream()
                .map(SchemaState.OwnedTable::schema)
                .filter(old -> isAlike(old, table.schema()))
                .map(TableSchema::name)
                .filter(name -> questioner.isRenamed(
                        Questioner.Kind.MODEL, name, table.model().name()))
                .findFirst());
    }

    /** A model's earlier name is said as {@code Page}, as {@code home.Page} where it was in another app, or as its table. */
    private static boolean isCalled(String table, String earlier, String label) {
        String full = earlier.contains(".") ? earlier : label + "." + earlier;
        return table.equals(earlier) || table.equalsIgnoreCase(full.replace('.', '_'));
    }

    /** Alike are tables with the same columns, also where they refer to themselves or to what has itself got another name. */
    private static boolean isAlike(TableSchema old, TableSchema table) {
        return old.columns().size() == table.columns().size()
                && old.columns().stream()
                        .allMatch(column -> table.column(column.name())
                                .filter(other -> isAlike(column, other))
                                .isPresent());
    }

    private static boolean isAlike(ColumnSchema old, ColumnSchema column) {
        return old.type().equals(column.type())
                && old.identity() == column.identity()
                && old.primaryKey() == column.primaryKey()
                && old.nullable() == column.nullable()
                && old.unique() == column.unique()
                && old.reference().isPresent() == column.reference().isPresent()
                && old.generated().isPresent() == column.generated().isPresent();
    }

    private void rename(DeclaredTable table, ColumnSchema column, ChangeList changes) {
        TableSchema known = changes.state().table(table.name()).orElseThrow().schema();
        if (known.column(column.name()).isPresent()) {
            return;
        }
        List<ColumnSchema> gone = known.columns().stream()
                .filter(old -> table.schema().column(old.name()).isEmpty())
                .toList();
        List<String> former = field(table, column)
                .map(field -> table.model().options().formerFields().getOrDefault(field.name(), List.of()))
                .orElse(List.of());
        Optional<ColumnSchema> said = gone.stream()
                .filter(old -> former.stream().anyMatch(earlier -> isCalled(old, earlier)))
                .findFirst();
        said.or(() -> gone.stream()
                        .filter(old -> isAlike(old, column) && pointsAlike(old, column))
                        .filter(old -> questioner.isRenamed(
                                Questioner.Kind.FIELD,
                                table.model().name() + "." + old.name(),
                                table.place(column.name())))
                        .findFirst())
                .ifPresent(old -> changes.add(
                        table.label(), new Operation.RenameColumn(table.name(), old.name(), column.name())));
    }

    private static boolean pointsAlike(ColumnSchema old, ColumnSchema column) {
        return old.reference()
                .map(ColumnSchema.Reference::table)
                .equals(column.reference().map(ColumnSchema.Reference::table));
    }

    private static Optional<ModelField> field(DeclaredTable table, ColumnSchema column) {
        return table.model().fields().stream()
                .filter(field -> field.column().equals(column.name()))
                .findFirst();
    }

    /** A field's earlier name is said as in Java, or as its column. */
    private static boolean isCalled(ColumnSchema old, String earlier) {
        String column = earlier.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return old.name().equals(earlier)
                || old.name().equals(column)
                || (old.reference().isPresent() && old.name().equals(column + "_id"));
    }
}
