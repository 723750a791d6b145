package cotlette.db.jdbc;

import cotlette.db.spi.Cursor;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.JsonBind;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A JDBC connection that keeps the statements it has prepared, for drivers that do not. Used by one thread at a time.
 *
 * <p>Preparing takes SQLite longer than running: a read by key is three times as fast with a statement that is kept.
 */
final class PreparedConnection implements AutoCloseable {
    /** How many statements are kept, those used last. */
    static final int MOST_STATEMENTS = 128;

    private final Connection connection;
    private final Dialect dialect;
    private final ColumnReader columns;
    private final FailureReader failures;
    private final SequencedMap<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

    PreparedConnection(Connection connection, Dialect dialect, ColumnReader columns, FailureReader failures) {
        this.connection = connection;
        this.dialect = dialect;
        this.columns = columns;
        this.failures = failures;
    }

    <R> List<R> query(Statement statement, RowReader<R> reader) {
        return limited(statement, () -> {
            try {
                PreparedStatement ready = bound(statement);
                ResultSet results = statement.returned().isEmpty() ? ready.executeQuery() : keys(ready);
                try (Cursor<R> all = result(statement, results, reader, results::close)) {
                    return all.next(Integer.MAX_VALUE);
                }
            } catch (SQLException failure) {
                throw failures.refusal(statement, failure);
            }
        });
    }

    /**
     * Runs a statement to read its rows piece by piece; how long that takes is up to who reads them. It is prepared for this result alone, so
     * that the same one can run again meanwhile.
     *
     * @param fetched how many rows the driver fetches at a time where it can, 0 for all
     */
    <R> Cursor<R> open(Statement statement, RowReader<R> reader, int fetched) {
        try {
            PreparedStatement ready = connection.prepareStatement(statement.sql());
            try {
                ready.setFetchSize(fetched);
                bindAll(ready, statement);
                return result(statement, ready.executeQuery(), reader, ready::close);
            } catch (SQLException failure) {
                ready.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw failures.refusal(statement, failure);
        }
    }

    long update(Statement statement) {
        return limited(statement, () -> {
            try {
                return bound(statement).executeLargeUpdate();
            } catch (SQLException failure) {
                throw failures.refusal(statement, failure);
            }
        });
    }

    /** Returns a statement prepared, the same one as long as it is kept. */
    PreparedStatement prepare(Statement statement) throws SQLException {
        PreparedStatement known = prepared.get(statement.sql());
        if (known != null) {
            return known;
        }
        PreparedStatement made = statement.returned().isEmpty()
                ? connection.prepareStatement(statement.sql())
                : connection.prepareStatement(
                        statement.sql(), new String[] {statement.returned().get()});
        prepared.put(statement.sql(), made);
        if (prepared.size() > MOST_STATEMENTS) {
            prepared.pollFirstEntry().getValue().close();
        }
        return made;
    }

    /** Closes the statements, too: SQLite does not let go of a file as long as one is open. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } finally {
            prepared.clear();
        }
    }

    private <R> R limited(Statement statement, Supplier<R> work) {
        if (statement.limit().isEmpty()) {
            return work.get();
        }
        try (StatementWatch watch =
                StatementWatch.over(prepare(statement), statement.limit().get())) {
            try {
                return work.get();
            } catch (StatementException refused) {
                throw watch.explained(refused);
            }
        } catch (SQLException failure) {
            throw failures.refusal(statement, failure);
        }
    }

    private static ResultSet keys(PreparedStatement insert) throws SQLException {
        insert.executeUpdate();
        return insert.getGeneratedKeys();
    }

    private PreparedStatement bound(Statement statement) throws SQLException {
        PreparedStatement ready = prepare(statement);
        bindAll(ready, statement);
        return ready;
    }

    private <R> Cursor<R> result(
            Statement statement, ResultSet results, RowReader<R> reader, OpenResult.Closing closing) {
        return new OpenResult<>(
                statement, results, new ResultSetRow(results, dialect, columns), reader, failures, closing);
    }

    private static void bindAll(PreparedStatement prepared, Statement statement) throws SQLException {
        List<@Nullable Object> binds = statement.binds();
        for (int i = 0; i < binds.size(); i++) {
            bind(prepared, i + 1, binds.get(i));
        }
    }

    private static void bind(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(position, Types.NULL);
            case String text -> statement.setString(position, text);
            case Integer number -> statement.setInt(position, number);
            case Long number -> statement.setLong(position, number);
            case JsonBind json -> statement.setObject(position, json.text(), Types.OTHER);
            default -> statement.setObject(position, value);
        }
    }
}
