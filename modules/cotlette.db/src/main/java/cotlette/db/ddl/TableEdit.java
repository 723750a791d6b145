package cotlette.db.ddl;

import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import cotlette.db.SchemaExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the operations on a table make of it; refuses what the table does not have, or has already. */
record TableEdit(TableSchema table) {
    TableSchema renamed(String to) {
        UnaryOperator<ColumnSchema> pointed = column -> repointed(column, to, UnaryOperator.identity());
        return new TableSchema(to, table.columns().stream().map(pointed).toList(), table.indexes(), table.checks());
    }

    TableSchema with(ColumnSchema column) {
        refuseColumn(column.name());
        return table.with(column);
    }

    TableSchema withoutColumn(String name) {
        ColumnSchema column = column(name);
        List<String> users = users(column);
        if (!users.isEmpty()) {
            throw new OrmException("The column " + table.name() + "." + name + " is part of "
                    + String.join(" and of ", users) + ". Drop that first.");
        }
        return table.without(column);
    }

    TableSchema renamed(String name, String to) {
        column(name);
        refuseColumn(to);
        UnaryOperator<String> names = old -> old.equals(name) ? to : old;
        return new TableSchema(
                table.name(),
                table.columns().stream()
                        .map(column -> repointed(renamed(column, names), table.name(), names))
                        .toList(),
                table.indexes().stream().map(index -> renamed(index, names)).toList(),
                table.checks().stream()
                        .map(check ->
                                new CheckSchema(check.name(), SchemaExpression.condition(check.condition(), names)))
                        .toList());
    }

    TableSchema altered(ColumnSchema column) {
        ColumnSchema known = column(column.name());
        List<String> computed = computedFrom(known);
        if (!known.type().equals(column.type()) && !computed.isEmpty()) {
            throw new OrmException(
                    "The column " + table.name() + "." + column.name() + " gets another type, and is part of "
                            + String.join(" and of ", computed) + ". Drop that first, and add it again.");
        }
        List<ColumnSchema> columns = new ArrayList<>(table.columns());
        columns.set(columns.indexOf(known), column);
        return new TableSchema(table.name(), columns, table.indexes(), table.checks());
    }

    TableSchema with(IndexSchema index) {
        if (known(index).isPresent()) {
            throw new OrmException("The table " + table.name() + " has " + text(index) + " already.");
        }
        index.columns().stream().filter(IndexSchema::isColumn).forEach(this::column);
        return table.with(index);
    }

    TableSchema without(IndexSchema index) {
        IndexSchema known = known(index)
                .orElseThrow(
                        () -> new OrmException("The table " + table.name() + " does not have " + text(index) + "."));
        return table.without(known);
    }

    TableSchema with(CheckSchema check) {
        if (table.checks().stream().anyMatch(known -> known.name().equals(check.name()))) {
            throw new OrmException("The table " + table.name() + " has a check '" + check.name() + "' already.");
        }
        return table.with(check);
    }

    TableSchema withoutCheck(String name) {
        CheckSchema known = table.checks().stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OrmException("The table " + table.name() + " has no check '" + name + "'."));
        return table.without(known);
    }

    private ColumnSchema column(String name) {
        return table.column(name)
                .orElseThrow(() -> new OrmException("The table " + table.name() + " has no column '" + name + "'."));
    }

    private void refuseColumn(String name) {
        if (table.column(name).isPresent()) {
            throw new OrmException("The table " + table.name() + " has a column '" + name + "' already.");
        }
    }

    /** An index is known by its name, or else by its columns. */
    private Optional<IndexSchema> known(IndexSchema index) {
        return table.indexes().stream()
                .filter(known -> index.name().isEmpty()
                        ? known.name().isEmpty()
                                && known.columns().equals(index.columns())
                                && known.unique() == index.unique()
                        : known.name().equals(index.name()))
                .findFirst();
    }

    /** What would not be without a column. */
    private List<String> users(ColumnSchema column) {
        Stream<String> key = column.primaryKey() ? Stream.of("the primary key") : Stream.of();
        Stream<String> indexes = table.indexes().stream()
                .filter(index -> Stream.concat(index.columns().stream(), Stream.of(index.where()))
                        .anyMatch(part -> SchemaExpression.names(part).contains(column.name())))
                .map(TableEdit::text);
        Stream<String> checks = table.checks().stream()
                .filter(check -> SchemaExpression.names(check.condition()).contains(column.name()))
                .map(check -> "the check '" + check.name() + "'");
        return Stream.of(key, indexes, checks, computedFrom(column).stream())
                .flatMap(users -> users)
                .toList();
    }

    private List<String> computedFrom(ColumnSchema column) {
        return table.columns().stream()
                .filter(other -> other.generated()
                        .filter(generated ->
                                SchemaExpression.names(generated.expression()).contains(column.name()))
                        .isPresent())
                .map(other -> "the computed column '" + other.name() + "'")
                .toList();
    }

    private static String text(IndexSchema index) {
        return index.name().isEmpty()
                ? "the " + (index.unique() ? "unique " : "") + "index over " + String.join(", ", index.columns())
                : "the index '" + index.name() + "'";
    }

    private static IndexSchema renamed(IndexSchema index, UnaryOperator<String> names) {
        return new IndexSchema(
                index.columns().stream()
                        .map(part ->
                                IndexSchema.isColumn(part) ? names.apply(part) : SchemaExpression.value(part, names))
                        .toList(),
                index.unique(),
                index.name(),
                index.where().isEmpty() ? "" : SchemaExpression.condition(index.where(), names));
    }

    private static ColumnSchema renamed(ColumnSchema column, UnaryOperator<String> names) {
        return column.named(names.apply(column.name()))
                .computedAs(expression -> SchemaExpression.value(expression, names));
    }

    /** A table may refer to itself. */
    private ColumnSchema repointed(ColumnSchema column, String to, UnaryOperator<String> names) {
        return column.reference()
                .filter(reference -> reference.table().equals(table.name()))
                .map(reference -> column.references(to, names.apply(reference.column()), reference.onDelete()))
                .orElse(column);
    }
}
