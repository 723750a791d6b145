package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.Filling;
import cotlette.api.migration.Operation;
import cotlette.api.migration.Schema;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A change of the corpus.
 *
 * @param name what it is about
 * @param steps the operations that make it, given the schema as it is
 */
record CorpusChange(String name, Function<Known, List<Operation>> steps) {
    static CorpusChange change(String name, Operation... operations) {
        return new CorpusChange(name, _ -> List.of(operations));
    }

    static CorpusChange change(String name, Function<Known, List<Operation>> steps) {
        return new CorpusChange(name, steps);
    }

    static CorpusChange typed(String table, String column, ColumnType type) {
        return altered(table + "." + column + " as " + type, table, column, known -> ColumnEdits.with(known, type));
    }

    static CorpusChange altered(String name, String table, String column, UnaryOperator<ColumnSchema> edit) {
        return change(name, known -> List.of(Schema.alterColumn(table, edit.apply(known.column(table, column)))));
    }

    static CorpusChange filled(
            String name, String table, String column, UnaryOperator<ColumnSchema> edit, Object value) {
        return change(
                name,
                known -> List.of(new Operation.AlterColumn(
                        table, edit.apply(known.column(table, column)), Optional.of(new Filling(value)))));
    }

    /**
     * Returns the migration that makes it.
     *
     * @throws OrmException when the schema is not one in which it can be made
     */
    AppMigration migration(SchemaState state, String version) {
        List<Operation> operations = steps.apply(new Known(state));
        AppMigration migration =
                new AppMigration("shop", Models.migration(name, version, operations.toArray(new Operation[0])));
        state.after(migration);
        return migration;
    }

    /** The schema as it is. */
    record Known(SchemaState state) {
        TableSchema table(String name) {
            return state.table(name)
                    .orElseThrow(() -> new OrmException("no " + name))
                    .schema();
        }

        ColumnSchema column(String table, String name) {
            return table(table).column(name).orElseThrow(() -> new OrmException("no " + table + "." + name));
        }
    }
}
