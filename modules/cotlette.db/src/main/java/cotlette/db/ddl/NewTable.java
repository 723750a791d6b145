package cotlette.db.ddl;

import cotlette.api.migration.TableSchema;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.List;

/** Writes what makes a table with all that it has. */
record NewTable(Dialect dialect, TableSchema table) {
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        statements.add(definition(table.name()));
        statements.addAll(indexes());
        return statements;
    }

    /** Returns the statement that makes it, under a name that may be another one. */
    String definition(String name) {
        ColumnDefinition columns = new ColumnDefinition(dialect, table);
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(columns.of(column)));
        TableObjects.of(dialect, table).stream()
                .filter(TableObject::isClause)
                .forEach(object -> parts.add(object.clause(dialect)));
        return "CREATE TABLE " + dialect.quote(name) + " (\n    " + String.join(",\n    ", parts) + "\n)";
    }

    /** Returns the statements that add what its definition does not have. */
    List<String> indexes() {
        return TableObjects.of(dialect, table).stream()
                .filter(object -> !object.isClause())
                .map(object -> object.add(dialect, table.name()))
                .toList();
    }
}
