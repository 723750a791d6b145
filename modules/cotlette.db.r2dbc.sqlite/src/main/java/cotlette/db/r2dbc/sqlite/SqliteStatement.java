package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** A text of one or more statements, with the values for each of its executions. */
final class SqliteStatement implements Statement {
    private final Executions executions;
    private final ParsedSql sql;
    private final List<Bindings> saved = new ArrayList<>();
    private Bindings current;
    private int fetchSize;
    private @Nullable List<String> generated;

    SqliteStatement(Executions executions, ParsedSql sql, int fetchSize) {
        this.executions = executions;
        this.sql = sql;
        this.fetchSize = fetchSize;
        this.current = new Bindings(sql);
    }

    @Override
    public SqliteStatement add() {
        current.checkComplete();
        saved.add(current);
        current = new Bindings(sql);
        return this;
    }

    @Override
    public SqliteStatement bind(int index, Object value) {
        current.bind(index, value);
        return this;
    }

    @Override
    public SqliteStatement bind(String name, Object value) {
        current.bind(name, value);
        return this;
    }

    @Override
    public SqliteStatement bindNull(int index, Class<?> type) {
        Arguments.notNull(type, "type");
        current.bind(index, NullValue.NULL);
        return this;
    }

    @Override
    public SqliteStatement bindNull(String name, Class<?> type) {
        Arguments.notNull(type, "type");
        current.bind(name, NullValue.NULL);
        return this;
    }

    @Override
    public SqliteStatement returnGeneratedValues(String... columns) {
        Arguments.notNull(columns, "columns");
        for (String column : columns) {
            Arguments.notNull(column, "column");
        }
        generated = List.of(columns);
        return this;
    }

    /** Zero leaves it as the option says. */
    @Override
    public SqliteStatement fetchSize(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("rows must not be negative, and is " + rows);
        }
        if (rows > 0) {
            fetchSize = rows;
        }
        return this;
    }

    @Override
    public Flux<SqliteResult> execute() {
        current.checkComplete();
        List<Bindings> all = new ArrayList<>(saved);
        all.add(current);
        List<String> columns = generated;
        List<Execution> run = new ArrayList<>();
        for (Bindings bindings : all) {
            for (SqlStatement statement : sql.statements()) {
                run.add(new Execution(
                        columns == null ? statement : statement.returning(columns), bindings.of(statement), fetchSize));
            }
        }
        return executions.run(run);
    }
}
