package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Result;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sqlite.BusyHandler;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/** A JDBC connection with what it has open, used on its thread alone. */
final class Session {
    private final Connection connection;
    private final PreparedStatements statements;
    private final TransactionState transaction;
    private final Watch watch;
    private final Set<Cursor> cursors = new HashSet<>();
    private Duration statementTimeout;

    Session(Connection connection, Watch watch, Settings settings) {
        this.connection = connection;
        this.statements = new PreparedStatements(connection, settings.statementCacheSize());
        this.transaction = new TransactionState(statements, watch, settings);
        this.watch = watch;
        this.statementTimeout = settings.statementTimeout();
    }

    TransactionState transaction() {
        return transaction;
    }

    Watch watch() {
        return watch;
    }

    Duration statementTimeout() {
        return statementTimeout;
    }

    void statementTimeout(Duration timeout) {
        statementTimeout = timeout;
    }

    /** Runs a statement until its first rows are there, or until it has ended. */
    Cursor execute(Turn turn, Execution execution) throws SQLException {
        SqlStatement statement = execution.statement();
        closeUnclaimed();
        turn.allow(statementTimeout);
        transaction.beforeStatement();
        Cursor cursor;
        try {
            cursor = start(turn, execution);
        } catch (SQLException refused) {
            throw failure(refused, turn, statement);
        }
        switch (statement.kind()) {
            case TRANSACTION -> transaction.afterTransactionStatement();
            case SCHEMA -> statements.clear();
            case CHANGE, OTHER -> {
                // Leaves all else as it was.
            }
        }
        return cursor;
    }

    private Cursor start(Turn turn, Execution execution) throws SQLException {
        SqlStatement statement = execution.statement();
        Prepared prepared = statements.take(statement.sql());
        PreparedStatement jdbc = prepared.statement();
        boolean hasRows;
        try {
            prepared.bind(execution.values());
            hasRows = jdbc.execute();
        } catch (SQLException | RuntimeException refused) {
            statements.drop(prepared);
            throw refused;
        }
        if (!hasRows) {
            List<Result.Segment> segments =
                    statement.kind() == SqlStatement.Kind.CHANGE ? List.of(changes()) : List.of();
            statements.giveBack(prepared);
            return Cursor.ended(this, execution, segments);
        }
        Cursor cursor = Cursor.open(this, execution, prepared);
        cursors.add(cursor);
        cursor.read(turn);
        return cursor;
    }

    /** Returns why a statement failed, and finds out what became of the transaction. */
    R2dbcException failure(SQLException refused, Turn turn, SqlStatement statement) throws SQLException {
        R2dbcException failure = Failures.of(refused, turn, statement.sql());
        transaction.afterFailure(failure);
        return failure;
    }

    /** Asks SQLite: the JDBC driver has no count for statements that give rows, too. */
    ChangeCount changes() throws SQLException {
        return new ChangeCount(
                connection.unwrap(SQLiteConnection.class).getDatabase().changes());
    }

    void release(Cursor cursor, Prepared prepared) throws SQLException {
        if (cursors.remove(cursor)) {
            statements.giveBack(prepared);
        }
    }

    /** Ends statements whose results nobody will read. */
    void closeUnclaimed() throws SQLException {
        for (Cursor cursor : List.copyOf(cursors)) {
            if (cursor.claim().close()) {
                cursor.close();
            }
        }
    }

    void ping() throws SQLException {
        statements.execute("SELECT 1");
    }

    /** Undoes a transaction that is open. */
    void close() throws SQLException {
        try (connection) {
            for (Cursor cursor : new ArrayList<>(cursors)) {
                cursor.close();
            }
            transaction.rollback();
            statements.clear();
            ProgressHandler.clearHandler(connection);
            BusyHandler.clearHandler(connection);
        }
    }
}
