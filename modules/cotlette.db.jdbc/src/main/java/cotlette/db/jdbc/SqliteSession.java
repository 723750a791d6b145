package cotlette.db.jdbc;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.DatabaseException;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Cursor;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A connection to SQLite that somebody has taken. */
final class SqliteSession implements BlockingSession {
    /** No memory, interrupted, I/O error, file malformed, disk full: SQLite may have undone the whole transaction by itself. */
    private static final Set<Integer> UNDOING = Set.of(7, 9, 10, 11, 13);

    private static final int PRIMARY_CODE = 0xFF;

    private final ConnectionThread thread;
    private final Runnable giveBack;
    private final List<SqliteCursor<?>> cursors = new ArrayList<>();
    private boolean inTransaction;
    private @Nullable StatementException undoneBy;

    SqliteSession(ConnectionThread thread, Runnable giveBack) {
        this.thread = thread;
        this.giveBack = giveBack;
    }

    @Override
    public <R> List<R> query(Statement statement, RowReader<R> reader) {
        return call(connection -> connection.query(statement, reader));
    }

    @Override
    public <R> Cursor<R> cursor(Statement statement, RowReader<R> reader) {
        SqliteCursor<R> cursor = new SqliteCursor<>(this, call(connection -> connection.open(statement, reader, 0)));
        cursors.add(cursor);
        return cursor;
    }

    void close(SqliteCursor<?> cursor, Cursor<?> result) {
        cursors.remove(cursor);
        thread.call(_ -> {
            result.close();
            return true;
        });
    }

    @Override
    public long update(Statement statement) {
        return call(connection -> connection.update(statement));
    }

    /**
     * Takes the write lock at once: a transaction that took it later could find that somebody has changed what it read. One that only reads
     * takes none, and sees the database as it was at its first statement. SQLite has a single isolation, the strongest.
     */
    @Override
    public void begin(Atomic options) {
        execute(options.isReadOnly() ? "BEGIN" : "BEGIN IMMEDIATE");
        inTransaction = true;
    }

    @Override
    public void commit() {
        execute("COMMIT");
        inTransaction = false;
    }

    @Override
    public void rollback() {
        inTransaction = false;
        if (undoneBy == null) {
            execute("ROLLBACK");
            return;
        }
        undoneBy = null;
        try {
            execute("ROLLBACK");
        } catch (StatementException alreadyDone) {
            // SQLite may have undone the transaction together with the statement that failed; either way it is over.
        }
    }

    @Override
    public void savepoint(String name) {
        execute("SAVEPOINT " + name);
    }

    @Override
    public void release(String name) {
        execute("RELEASE " + name);
    }

    /** SQLite keeps a savepoint to which it went back, so it is released as well. */
    @Override
    public void rollbackTo(String name) {
        execute("ROLLBACK TO " + name);
        execute("RELEASE " + name);
    }

    @Override
    public void close() {
        try {
            // What is left open would keep the next one from seeing what others have written since.
            List.copyOf(cursors).forEach(SqliteCursor::close);
            if (inTransaction) {
                rollback();
            }
        } finally {
            giveBack.run();
        }
    }

    private void execute(String sql) {
        update(Statement.of(sql));
    }

    <R> R call(Function<PreparedConnection, R> work) {
        StatementException earlier = undoneBy;
        if (earlier != null) {
            throw new DatabaseException(
                    "SQLite undid the whole transaction when an earlier statement failed: "
                            + earlier.failure().message() + ". Let the exception leave Db.atomic(…).",
                    earlier);
        }
        try {
            return thread.call(work);
        } catch (StatementException refused) {
            if (inTransaction && undoes(refused)) {
                undoneBy = refused;
            }
            throw refused;
        }
    }

    private static boolean undoes(StatementException refused) {
        return refused.getCause() instanceof SQLException cause
                && UNDOING.contains(cause.getErrorCode() & PRIMARY_CODE);
    }
}
