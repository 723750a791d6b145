package cotlette.db.ddl;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Filling;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.FieldType;
import cotlette.db.SchemaExpression;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what changes a table of SQLite, which alters little in its place: a new table gets the rows, and then the name of the old one.
 * While these statements run, references must not be enforced, or dropping the old table would delete what refers to it.
 */
final class RebuiltTable {
    private static final String UNFINISHED = "cotlette_new_";

    private final Dialect dialect;
    private final TableSchema before;
    private final TableSchema after;

    RebuiltTable(Dialect dialect, TableSchema before, TableSchema after) {
        this.dialect = dialect;
        this.before = before;
        this.after = after;
    }

    List<String> statements(Operation operation) {
        return switch (operation) {
            case Operation.RenameTable _, Operation.RenameColumn _ -> renamed(operation);
            case Operation.AddColumn add
            when isAddedInPlace(add) -> {
                List<String> statements = new ArrayList<>();
                statements.add("ALTER TABLE " + dialect.quote(before.name()) + " " + dialect.addColumn()
                        + new ColumnDefinition(dialect, after).of(add.column()));
                statements.addAll(indexes());
                yield statements;
            }
            case Operation.AddColumn add -> rebuilt(before, filled(add.column().name(), add.filling()));
            case Operation.AlterColumn alter when definition(before).equals(definition(after)) -> indexes();
            case Operation.AlterColumn alter ->
                rebuilt(before, filled(alter.column().name(), alter.filling()));
            case Operation.DropColumn _, Operation.AddCheck _, Operation.DropCheck _ -> rebuilt(before, Map.of());
            case Operation.AddIndex _, Operation.DropIndex _ -> indexes();
            case Operation.CreateTable _, Operation.DropTable _ ->
                throw new IllegalArgumentException("No change of a table that is there: " + operation);
        };
    }

    /** Returns the statements that lead from the indexes before to those after. */
    private List<String> indexes() {
        List<TableObject> known = TableObjects.of(dialect, before);
        List<TableObject> wanted = TableObjects.of(dialect, after);
        List<String> statements = new ArrayList<>();
        known.stream()
                .filter(object -> !object.isClause() && !wanted.contains(object))
                .forEach(object -> statements.add(object.drop(dialect, before.name())));
        wanted.stream()
                .filter(object -> !object.isClause() && !known.contains(object))
                .forEach(object -> statements.add(object.add(dialect, after.name())));
        return statements;
    }

    /** SQLite lets all that refers to a table or a column follow, but for the names of checks and indexes. */
    private List<String> renamed(Operation operation) {
        List<String> statements = new ArrayList<>();
        statements.add(new Renaming(dialect, before, after).own(operation));
        if (definition(after).contains("CONSTRAINT")) {
            statements.addAll(rebuilt(after, Map.of()));
            return statements;
        }
        List<String> names =
                TableObjects.of(dialect, after).stream().map(TableObject::name).toList();
        List<String> old =
                TableObjects.of(dialect, before).stream().map(TableObject::name).toList();
        TableObjects.of(dialect, before).stream()
                .filter(object -> !object.isClause() && !names.contains(object.name()))
                .forEach(object -> statements.add(object.drop(dialect, after.name())));
        TableObjects.of(dialect, after).stream()
                .filter(object -> !object.isClause() && !old.contains(object.name()))
                .forEach(object -> statements.add(object.add(dialect, after.name())));
        return statements;
    }

    private String definition(TableSchema table) {
        return new NewTable(dialect, table).definition(table.name());
    }

    /** A column that is computed and kept, or needs a value that is no default, cannot come later. */
    private static boolean isAddedInPlace(Operation.AddColumn add) {
        ColumnSchema column = add.column();
        boolean stored =
                column.generated().filter(ColumnSchema.Generated::stored).isPresent();
        boolean referring =
                column.reference().isPresent() && column.defaultValue().isPresent();
        return !stored && !referring && add.filling().isEmpty();
    }

    private static Map<String, Filling> filled(String column, Optional<Filling> filling) {
        return filling.map(value -> Map.of(column, value)).orElse(Map.of());
    }

    /**
     * Returns the statements of the recipe.
     *
     * @param source the table whose rows are taken
     * @param fillings what columns get where the rows have nothing for them
     */
    private List<String> rebuilt(TableSchema source, Map<String, Filling> fillings) {
        String unfinished = UNFINISHED + after.name();
        String quoted = dialect.quote(unfinished);
        String old = dialect.quote(source.name());
        NewTable table = new NewTable(dialect, after);
        List<ColumnSchema> written = after.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .toList();
        List<String> statements = new ArrayList<>();
        statements.add(table.definition(unfinished));
        statements.add("INSERT INTO " + quoted + " ("
                + written.stream().map(column -> dialect.quote(column.name())).collect(Collectors.joining(", "))
                + ") SELECT "
                + written.stream()
                        .map(column -> value(source, column, Optional.ofNullable(fillings.get(column.name()))))
                        .collect(Collectors.joining(", "))
                + " FROM " + old);
        if (after.columns().stream().anyMatch(ColumnSchema::identity)) {
            statements.add("DELETE FROM sqlite_sequence WHERE name = '" + unfinished + "'");
            statements.add("INSERT INTO sqlite_sequence (name, seq) SELECT '" + unfinished
                    + "', seq FROM sqlite_sequence WHERE name = '" + source.name() + "'");
        }
        statements.add("DROP TABLE " + old);
        statements.add("ALTER TABLE " + quoted + " RENAME TO " + dialect.quote(after.name()));
        statements.addAll(table.indexes());
        return statements;
    }

    private String value(TableSchema source, ColumnSchema column, Optional<Filling> filling) {
        ColumnDefinition definitions = new ColumnDefinition(dialect, after);
        Optional<String> otherwise = filling.map(value -> definitions.literal(column.type(), value.value()));
        return source.column(column.name())
                .map(old -> converted(old, column))
                .map(value -> otherwise
                        .map(given -> "coalesce(" + value + ", " + given + ")")
                        .orElse(value))
                .or(() -> otherwise)
                .or(() -> definitions.defaultValue(column))
                .orElse("NULL");
    }

    private String converted(ColumnSchema old, ColumnSchema column) {
        String value = dialect.quote(old.name());
        if (old.type().equals(column.type())) {
            return value;
        }
        FieldType to = SchemaExpression.fieldType(column.type());
        String cast = dialect.cast(SchemaExpression.fieldType(old.type()), to).replace("$1", value);
        return dialect.fit(to).replace("$1", cast);
    }
}
