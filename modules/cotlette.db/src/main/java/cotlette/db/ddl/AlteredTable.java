package cotlette.db.ddl;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.Filling;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import cotlette.db.SchemaExpression;
import cotlette.db.ddl.TableObject.Kind;
import cotlette.db.spi.ColumnRedefinition;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.TableAlterations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes what changes a table in its place: what it has no more is dropped, then its columns change, then what is new is added. */
final class AlteredTable {
    private final Dialect dialect;
    private final TableAlterations alterations;
    private final TableSchema before;
    private final TableSchema after;
    private final List<TableObject> known;
    private final List<TableObject> wanted;

    AlteredTable(Dialect dialect, TableAlterations alterations, TableSchema before, TableSchema after) {
        this.dialect = dialect;
        this.alterations = alterations;
        this.before = before;
        this.after = after;
        this.known = TableObjects.of(dialect, before);
        this.wanted = TableObjects.of(dialect, after);
    }

    List<String> statements(Operation operation) {
        return switch (operation) {
            case Operation.RenameTable _, Operation.RenameColumn _ ->
                new Renaming(dialect, before, after).statements(operation, alterations);
            case Operation.AddColumn add -> around(List.of(), added(add));
            case Operation.DropColumn drop ->
                around(List.of(), List.of(alter() + "DROP COLUMN " + dialect.quote(drop.column())));
            case Operation.AlterColumn alter -> altered(alter);
            case Operation.AddIndex _, Operation.DropIndex _, Operation.AddCheck _, Operation.DropCheck _ ->
                around(List.of(), List.of());
            case Operation.CreateTable _, Operation.DropTable _ ->
                throw new IllegalArgumentException("No change of a table that is there: " + operation);
        };
    }

    /** Returns statements with what must be dropped before them, and added after them. */
    private List<String> around(List<TableObject> anew, List<String> statements) {
        List<TableObject> dropped = new ArrayList<>(known.reversed().stream()
                .filter(object -> !wanted.contains(object) || anew.contains(object))
                .toList());
        IndexesOfReferences indexes = new IndexesOfReferences(dialect, before, after, known);
        if (alterations.referencesHoldIndexes()) {
            dropped.addAll(indexes.disturbed(dropped));
        }
        List<String> all = new ArrayList<>();
        dropped.stream()
                .sorted(Comparator.comparing(object -> object.kind() != Kind.REFERENCE))
                .forEach(object -> all.add(object.drop(dialect, before.name())));
        dropped.stream()
                .filter(object ->
                        wanted.stream().noneMatch(other -> other.name().equals(object.name())))
                .flatMap(object -> indexes.left(object).stream())
                .forEach(all::add);
        all.addAll(statements);
        wanted.stream()
                .filter(object -> !known.contains(object) || dropped.contains(object))
                .forEach(object -> all.add(object.add(dialect, after.name())));
        return all;
    }

    /** What is filled in once stands as a default for the time of one statement, where a row needs a value at once. */
    private List<String> added(Operation.AddColumn add) {
        ColumnSchema column = add.column();
        List<String> statements = new ArrayList<>();
        if (add.filling().isPresent() && !column.nullable()) {
            ColumnSchema filled = column.withDefault(add.filling().get().value());
            statements.add(addition(filled));
            statements.addAll(redefined(filled, column));
        } else {
            statements.add(addition(column));
            add.filling().ifPresent(filling -> statements.add(filled(column, filling)));
        }
        return statements;
    }

    private String addition(ColumnSchema column) {
        return alter() + dialect.addColumn() + new ColumnDefinition(dialect, after).of(column);
    }

    private List<String> altered(Operation.AlterColumn alter) {
        ColumnSchema column = alter.column();
        ColumnSchema old = before.column(column.name()).orElseThrow();
        if (!old.generated().equals(column.generated()) || old.primaryKey() != column.primaryKey()) {
            throw new OrmException("The column " + before.name() + "." + column.name()
                    + " cannot become or stop being a primary key or computed, or be computed otherwise, as long as it "
                    + "is there. Drop it, and add it again.");
        }
        List<String> statements = new ArrayList<>();
        alter.filling().ifPresent(filling -> statements.add(filled(column, filling)));
        statements.addAll(redefined(old, column));
        return around(disturbed(old, column), statements);
    }

    /** The statements that change what the definition of a column says; none where it says the same. */
    private List<String> redefined(ColumnSchema old, ColumnSchema column) {
        ColumnDefinition definitions = new ColumnDefinition(dialect, after);
        boolean same = new ColumnDefinition(dialect, before).of(old).equals(definitions.of(column));
        return same
                ? List.of()
                : alterations.redefine(new ColumnRedefinition(
                        dialect.quote(after.name()),
                        dialect.quote(column.name()),
                        old,
                        column,
                        definitions.of(column),
                        definitions.defaultValue(column),
                        conversion(old, column)));
    }

    /** None where texts become texts, because a cast would cut what is too long. */
    private Optional<String> conversion(ColumnSchema old, ColumnSchema column) {
        boolean assigned = old.type().equals(column.type())
                || column.type() instanceof ColumnType.Varchar
                || column.type() instanceof ColumnType.Text;
        return assigned
                ? Optional.empty()
                : Optional.of(
                        dialect.cast(SchemaExpression.fieldType(old.type()), SchemaExpression.fieldType(column.type()))
                                .replace("$1", dialect.quote(column.name())));
    }

    /** A reference is in the way of another type, and a check would be kept as one of values that are cast. */
    private List<TableObject> disturbed(ColumnSchema old, ColumnSchema column) {
        String name = dialect.quote(column.name());
        return old.type().equals(column.type())
                ? List.of()
                : known.stream()
                        .filter(object -> object.isReferenceOf(name)
                                || (object.kind() == Kind.CHECK
                                        && object.definition().contains(name)))
                        .toList();
    }

    private String filled(ColumnSchema column, Filling filling) {
        String name = dialect.quote(column.name());
        return "UPDATE " + dialect.quote(after.name()) + " SET " + name + " = "
                + new ColumnDefinition(dialect, after).literal(column.type(), filling.value()) + " WHERE " + name
                + " IS NULL";
    }

    private String alter() {
        return "ALTER TABLE " + dialect.quote(before.name()) + " ";
    }
}
