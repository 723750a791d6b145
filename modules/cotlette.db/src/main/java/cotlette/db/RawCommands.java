package cotlette.db;

import cotlette.api.orm.Fetch;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.Sql;
import cotlette.db.spi.Dialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the SQL of applications into commands. */
final class RawCommands {
    private final String database;
    private final RawStatements statements;
    private final Refusals refusals;
    private final Fetch fetch;

    RawCommands(String database, Dialect dialect, Refusals refusals, Fetch fetch) {
        this.database = database;
        this.statements = new RawStatements(dialect);
        this.refusals = refusals;
        this.fetch = fetch;
    }

    Command.Rows<@Nullable Object[], List<@Nullable Object[]>> query(Sql sql, List<Class<?>> columns) {
        return new Command.Rows<>(
                RawStatements.access(sql),
                statements.of(sql),
                row -> {
                    RawStatements.checkColumns(row.columnNames(), columns);
                    @Nullable Object[] values = new Object[columns.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.value(i, columns.get(i));
                    }
                    return values;
                },
                found -> found,
                refusals::executing);
    }

    <T extends Model> Command.Rows<T, List<T>> objects(Sql sql, ModelType<T> type) {
        return new Command.Rows<>(
                RawStatements.access(sql),
                statements.of(sql),
                new RawObjects<>(database, type),
                found -> {
                    type.together(found, fetch);
                    return found;
                },
                refusals::executing);
    }

    Command<Long> execute(Sql sql) {
        return new Command.Change<>(statements.of(sql), changed -> changed, refusals::executing);
    }
}
