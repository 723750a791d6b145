package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Batch;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;

/** Several texts without parameters, which run one after the other. */
final class SqliteBatch implements Batch {
    private final Executions executions;
    private final int fetchSize;
    private final List<Execution> added = new ArrayList<>();

    SqliteBatch(Executions executions, int fetchSize) {
        this.executions = executions;
        this.fetchSize = fetchSize;
    }

    @Override
    public SqliteBatch add(String sql) {
        Arguments.notNull(sql, "sql");
        ParsedSql parsed = ParsedSql.of(sql);
        if (!parsed.used().isEmpty()) {
            throw new IllegalArgumentException(
                    "A batch has no parameters. Use createStatement(…) with add() instead for: " + sql);
        }
        for (SqlStatement statement : parsed.statements()) {
            added.add(new Execution(statement, List.of(), fetchSize));
        }
        return this;
    }

    @Override
    public Flux<SqliteResult> execute() {
        return executions.run(List.copyOf(added));
    }
}
