package cotlette.db.ddl;

import cotlette.api.base.Stability;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Dialect;
import java.util.List;

/**
 * Writes changes of the schema as statements of a database. Immutable.
 *
 * {@snippet :
 * SchemaChange change = SchemaChange.of(addColumn("home_page", varchar("subtitle", 200).withDefault("")), Optional.of(table));
 * List<String> statements = new DdlWriter(dialect).write(change);
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class DdlWriter {
    private final Dialect dialect;

    /** Creates a writer for a database. */
    public DdlWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Returns the statements that make a change, in order. Where {@link Dialect#alterations} says nothing, references must not be enforced
     * while they run.
     *
     * @throws OrmException when the database cannot do it, or an expression cannot be read
     */
    public List<String> write(SchemaChange change) {
        if (change.before().isEmpty()) {
            return new NewTable(dialect, change.after().orElseThrow()).statements();
        }
        TableSchema before = change.before().get();
        if (change.after().isEmpty()) {
            return List.of("DROP TABLE " + dialect.quote(before.name()));
        }
        TableSchema after = change.after().get();
        Operation operation = change.operation();
        return dialect.alterations()
                .map(alterations -> new AlteredTable(dialect, alterations, before, after).statements(operation))
                .orElseGet(() -> new RebuiltTable(dialect, before, after).statements(operation));
    }
}
