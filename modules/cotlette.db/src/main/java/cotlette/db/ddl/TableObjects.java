package cotlette.db.ddl;

import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import cotlette.db.ConstraintNames;
import cotlette.db.SchemaExpression;
import cotlette.db.ddl.TableObject.Kind;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says which constraints and indexes a table has in a database. */
final class TableObjects {
    private final Dialect dialect;
    private final TableSchema table;
    private final List<TableObject> objects = new ArrayList<>();

    private TableObjects(Dialect dialect, TableSchema table) {
        this.dialect = dialect;
        this.table = table;
    }

    /** Returns them in the order in which they are added; what a new table has within its columns is none of them. */
    static List<TableObject> of(Dialect dialect, TableSchema table) {
        TableObjects all = new TableObjects(dialect, table);
        all.addKey();
        table.columns().forEach(all::add);
        table.checks()
                .forEach(
                        check -> all.addCheck(ConstraintNames.check(table.name(), check.name()), all.condition(check)));
        table.indexes().forEach(all::add);
        all.objects.sort(Comparator.comparing(TableObject::kind));
        return all.objects;
    }

    /** Returns what stands in the definition of a column that it refers to. */
    static String reference(Dialect dialect, ColumnSchema.Reference reference) {
        return "REFERENCES " + dialect.quote(reference.table()) + " (" + dialect.quote(reference.column()) + ")"
                + dialect.onDelete(reference.onDelete());
    }

    private void addKey() {
        List<String> key = table.columns().stream()
                .filter(ColumnSchema::primaryKey)
                .map(column -> dialect.quote(column.name()))
                .toList();
        if (key.size() > 1 || (key.size() == 1 && dialect.namesKeys())) {
            String name = dialect.namesKeys() ? ConstraintNames.primaryKey(table.name()) : "";
            add(Kind.KEY, name, "PRIMARY KEY (" + String.join(", ", key) + ")");
        }
    }

    private void add(ColumnSchema column) {
        String name = table.name();
        String quoted = dialect.quote(column.name());
        if (dialect.alterations().isPresent()) {
            column.reference()
                    .ifPresent(reference -> add(
                            Kind.REFERENCE,
                            ConstraintNames.reference(name, column.name()),
                            "FOREIGN KEY (" + quoted + ") " + reference(dialect, reference)));
            if (column.positive()) {
                addCheck(ConstraintNames.check(name, column.name()), quoted + " >= 0");
            }
        }
        if (ColumnDefinition.isRequiredByCheck(dialect, column)) {
            addCheck(ConstraintNames.required(name, column.name()), quoted + " IS NOT NULL");
        }
        if (!column.primaryKey() && (column.unique() || column.indexed())) {
            add(new IndexSchema(List.of(column.name()), column.unique()));
            if (column.unique() && dialect.refersToConstraints()) {
                add(Kind.UNIQUE, ConstraintNames.unique(name, column.name()), "UNIQUE (" + quoted + ")");
            }
        }
    }

    private void add(IndexSchema index) {
        String name = ConstraintNames.index(table.name(), index);
        refuseUnless(
                index.where().isEmpty() || dialect.indexesSomeRows(),
                name,
                "has no indexes over some rows only (where)");
        refuseUnless(
                dialect.indexesExpressions() || index.columns().stream().allMatch(IndexSchema::isColumn),
                name,
                "has no indexes over expressions");
        for (ColumnSchema column : table.columns()) {
            refuseUnless(
                    !index.columns().contains(column.name())
                            || dialect.tellsApart(SchemaExpression.fieldType(column.type())),
                    name,
                    "keeps '" + column.name() + "' as a large object, and has no indexes over these");
        }
        String parts = index.columns().stream()
                .map(part -> IndexSchema.isColumn(part)
                        ? dialect.quote(part)
                        : "(" + SchemaExpression.value(dialect, table, part) + ")")
                .collect(Collectors.joining(", "));
        String where =
                index.where().isEmpty() ? "" : " WHERE " + SchemaExpression.condition(dialect, table, index.where());
        add(index.unique() ? Kind.UNIQUE_INDEX : Kind.INDEX, name, "(" + parts + ")" + where);
    }

    private String condition(CheckSchema check) {
        return SchemaExpression.condition(dialect, table, check.condition());
    }

    private void addCheck(String name, String condition) {
        add(Kind.CHECK, name, "CHECK (" + condition + ")");
    }

    private void add(Kind kind, String name, String definition) {
        objects.add(new TableObject(kind, name, definition));
    }

    private void refuseUnless(boolean possible, String name, String reason) {
        if (!possible) {
            throw new OrmException("The index '" + name + "' of the table " + table.name() + " cannot be: "
                    + dialect.name() + " " + reason + ". Nothing was changed. Take it back, or use another database.");
        }
    }
}
