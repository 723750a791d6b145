package cotlette.db.jdbc;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Cursor;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** A connection of a pool that somebody has taken, with Jdbi's handle around it for its transaction. */
final class PooledSession implements BlockingSession {
    /** How many rows of a cursor cross the network at a time. */
    private static final int FETCHED = 256;

    private final PooledBackend backend;
    private final Access access;
    private Handle handle;
    private PreparedConnection connection;
    private boolean inTransaction;
    private boolean lost;
    private ConnectionMode mode = ConnectionMode.USUAL;

    PooledSession(PooledBackend backend, Access access) {
        this.backend = backend;
        this.access = access;
        this.handle = backend.connect();
        this.connection = backend.prepared(handle);
    }

    /** A statement that changes nothing may run again: the connection may have died while nobody used it. */
    @Override
    public <R> List<R> query(Statement statement, RowReader<R> reader) {
        try {
            return call(open -> open.query(statement, reader));
        } catch (DatabaseUnavailable died) {
            if (access == Access.WRITE || inTransaction) {
                throw died;
            }
            reconnect();
            return call(open -> open.query(statement, reader));
        }
    }

    /** Outside of a transaction, one is begun for it: PostgreSQL keeps no cursor without. */
    @Override
    public <R> Cursor<R> cursor(Statement statement, RowReader<R> reader) {
        if (inTransaction) {
            return new PooledCursor<>(this, call(open -> open.open(statement, reader, FETCHED)), false);
        }
        begin(Atomic.DEFAULTS);
        try {
            return new PooledCursor<>(this, call(open -> open.open(statement, reader, FETCHED)), true);
        } catch (DatabaseUnavailable died) {
            reconnect();
            begin(Atomic.DEFAULTS);
            return new PooledCursor<>(this, call(open -> open.open(statement, reader, FETCHED)), true);
        }
    }

    /** Ends a result before its end, where nothing else is done on its connection; what the database still sends is not read. */
    boolean abandon() {
        if (!backend.drainsResults() || lost) {
            return false;
        }
        lost = true;
        backend.abandon(handle);
        return true;
    }

    @Override
    public long update(Statement statement) {
        return call(open -> open.update(statement));
    }

    @Override
    public void begin(Atomic options) {
        transact("SET TRANSACTION", () -> mode = ConnectionMode.set(handle.getConnection(), options));
        transact("BEGIN", handle::begin);
        inTransaction = true;
    }

    @Override
    public void commit() {
        transact("COMMIT", handle::commit);
        inTransaction = false;
    }

    /** A connection that was lost has undone its transaction, and so has one whose end has failed. */
    @Override
    public void rollback() {
        inTransaction = false;
        if (!lost && handle.isInTransaction()) {
            transact("ROLLBACK", handle::rollback);
        }
    }

    @Override
    public void savepoint(String name) {
        update(Statement.of("SAVEPOINT " + name));
    }

    @Override
    public void release(String name) {
        if (backend.dialect().releasesSavepoints()) {
            update(Statement.of("RELEASE SAVEPOINT " + name));
        }
    }

    /** A savepoint to which the database went back is still there, so it is released as well. */
    @Override
    public void rollbackTo(String name) {
        if (!lost) {
            update(Statement.of("ROLLBACK TO SAVEPOINT " + name));
            release(name);
        }
    }

    @Override
    public void close() {
        try {
            if (inTransaction) {
                rollback();
            }
        } finally {
            giveBack();
        }
    }

    /** Runs something on the connection; throws it away when it turns out to be dead. */
    <R> R call(Function<PreparedConnection, R> work) {
        try {
            return work.apply(connection);
        } catch (StatementException refused) {
            throw explained(refused);
        }
    }

    private void transact(String sql, Step step) {
        try {
            step.run();
        } catch (SQLException failure) {
            throw explained(backend.refusal(Statement.of(sql), failure));
        } catch (JdbiException failure) {
            if (failure.getCause() instanceof SQLException cause) {
                throw explained(backend.refusal(Statement.of(sql), cause));
            }
            throw failure;
        }
    }

    /** A step of a transaction, of the driver or of Jdbi. */
    private interface Step {
        void run() throws SQLException;
    }

    private RuntimeException explained(StatementException refused) {
        if (!ConnectionFailures.endsConnection(refused)) {
            return refused;
        }
        lost = true;
        return backend.lose(handle, refused);
    }

    private void reconnect() {
        giveBack();
        handle = backend.connect();
        connection = backend.prepared(handle);
        lost = false;
        inTransaction = false;
    }

    private void giveBack() {
        if (!lost) {
            try {
                mode.setBack(handle.getConnection());
            } catch (SQLException failure) {
                backend.lose(handle, backend.refusal(Statement.of("SET TRANSACTION"), failure));
            }
        }
        mode = ConnectionMode.USUAL;
        try {
            handle.close();
        } catch (JdbiException failure) {
            backend.warn("A connection could not be given back, and is closed.", failure);
        }
    }
}
