package cotlette.db.tck;

import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.db.ddl.DdlWriter;
import cotlette.db.ddl.SchemaChange;
import cotlette.db.spi.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes operations that come one after the other, and knows the tables after them. */
public final class SchemaWriter {
    private final DdlWriter ddl;
    private final Map<String, TableSchema> tables = new HashMap<>();

    public SchemaWriter(Dialect dialect) {
        this.ddl = new DdlWriter(dialect);
    }

    /** Returns a writer that knows a table as it is. */
    public static SchemaWriter knowing(Dialect dialect, TableSchema table) {
        SchemaWriter writer = new SchemaWriter(dialect);
        writer.tables.put(table.name(), table);
        return writer;
    }

    public List<String> write(Operation operation) {
        String name = operation.tableName();
        SchemaChange change = SchemaChange.of(operation, Optional.ofNullable(tables.get(name)));
        List<String> statements = ddl.write(change);
        tables.remove(name);
        change.after().ifPresent(after -> tables.put(after.name(), after));
        return statements;
    }
}
