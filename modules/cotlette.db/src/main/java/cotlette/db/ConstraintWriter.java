package cotlette.db;

import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Dialect;
import java.util.stream.Collectors;

/** Writes the checks and the indexes of a table. */
final class ConstraintWriter {
    private final Dialect dialect;
    private final TableSchema table;

    ConstraintWriter(Dialect dialect, TableSchema table) {
        this.dialect = dialect;
        this.table = table;
    }

    /** Returns the name that a database has for a check of a table, or of one of its columns. */
    static String checkName(String table, String name) {
        return DdlWriter.name(table, name, "check");
    }

    /** Returns the name that a database has for an index. */
    static String indexName(String table, IndexSchema index) {
        String name = index.name().isEmpty() ? String.join("_", index.columns()) : index.name();
        return DdlWriter.name(table, name, index.unique() ? "key" : "idx");
    }

    /** Writes a check as a part of the definition of a table. */
    String check(CheckSchema check) {
        return "CONSTRAINT " + dialect.quote(checkName(table.name(), check.name())) + " CHECK ("
                + SchemaExpression.condition(dialect, table, check.condition()) + ")";
    }

    String add(CheckSchema check) {
        refuseUnless(dialect.changesChecks(), "check", check.name(), "adds checks only when it makes a table");
        return alter() + "ADD " + check(check);
    }

    String remove(CheckSchema check) {
        refuseUnless(dialect.changesChecks(), "check", check.name(), "cannot remove a check from a table");
        return alter() + "DROP CONSTRAINT " + dialect.quote(checkName(table.name(), check.name()));
    }

    String add(IndexSchema index) {
        String name = indexName(table.name(), index);
        refuseUnless(
                index.where().isEmpty() || dialect.indexesSomeRows(),
                "index",
                name,
                "has no indexes over some rows only (where)");
        refuseUnless(
                dialect.indexesExpressions() || index.columns().stream().allMatch(IndexSchema::isColumn),
                "index",
                name,
                "has no indexes over expressions");
        for (ColumnSchema column : table.columns()) {
            refuseUnless(
                    !index.columns().contains(column.name())
                            || dialect.tellsApart(SchemaExpression.fieldType(column.type())),
                    "index",
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
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + dialect.quote(name) + " ON "
                + dialect.quote(table.name()) + " (" + parts + ")" + where;
    }

    String remove(IndexSchema index) {
        return "DROP INDEX " + dialect.quote(indexName(table.name(), index))
                + (dialect.keepsIndexesInTables() ? " ON " + dialect.quote(table.name()) : "");
    }

    private String alter() {
        return "ALTER TABLE " + dialect.quote(table.name()) + " ";
    }

    private void refuseUnless(boolean possible, String kind, String name, String reason) {
        if (!possible) {
            throw new OrmException("The " + kind + " '" + name + "' of the table " + table.name() + " cannot be: "
                    + dialect.name() + " " + reason + ". Nothing was changed. Take it back, or use another database.");
        }
    }
}
