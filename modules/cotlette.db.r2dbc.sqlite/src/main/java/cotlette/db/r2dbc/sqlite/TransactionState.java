package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.TransactionDefinition;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a connection is in a transaction, and in which. Changed on its thread alone. */
final class TransactionState {
    private final PreparedStatements statements;
    private final Watch watch;
    private final Settings settings;
    private volatile boolean autoCommit = true;
    private volatile boolean open;
    private boolean readOnly;
    private @Nullable Duration lockWaitOutside;
    private @Nullable R2dbcException undoneBy;

    TransactionState(PreparedStatements statements, Watch watch, Settings settings) {
        this.statements = statements;
        this.watch = watch;
        this.settings = settings;
    }

    /** Returns whether each statement is a transaction of its own; readable from any thread. */
    boolean isAutoCommit() {
        return autoCommit && !open;
    }

    void autoCommit(boolean wanted) throws SQLException {
        if (wanted && !autoCommit) {
            commit();
        }
        autoCommit = wanted;
    }

    /** What the definition leaves open is as in the options. */
    void begin(TransactionDefinition definition) throws SQLException {
        Isolation.check(definition.getAttribute(TransactionDefinition.ISOLATION_LEVEL));
        boolean reads = Boolean.TRUE.equals(definition.getAttribute(TransactionDefinition.READ_ONLY));
        TransactionMode mode = Optional.ofNullable(
                        definition.getAttribute(SqliteConnectionFactoryProvider.TRANSACTION_MODE))
                .orElse(reads || settings.readOnly() ? TransactionMode.DEFERRED : settings.transactionMode());
        Duration lockWait = definition.getAttribute(TransactionDefinition.LOCK_WAIT_TIMEOUT);
        Duration outside = watch.lockWait();
        if (lockWait != null) {
            watch.lockWait(lockWait);
        }
        try {
            statements.execute("BEGIN " + mode);
        } catch (SQLException refused) {
            watch.lockWait(outside);
            throw refused;
        }
        open = true;
        lockWaitOutside = lockWait == null ? null : outside;
        if (reads) {
            readOnly = true;
            statements.execute("PRAGMA query_only = ON");
        }
    }

    void commit() throws SQLException {
        if (open) {
            checkNotUndone();
            statements.execute("COMMIT");
            ended();
        }
    }

    void rollback() throws SQLException {
        if (open) {
            if (undoneBy == null) {
                statements.execute("ROLLBACK");
            }
            ended();
        }
    }

    /** A savepoint outside of a transaction begins one. */
    void savepoint(String name) throws SQLException {
        beforeStatement();
        if (!open) {
            begin(IsolationLevel.SERIALIZABLE);
        }
        statements.execute("SAVEPOINT " + quoted(name));
    }

    void release(String name) throws SQLException {
        checkNotUndone();
        statements.execute("RELEASE " + quoted(name));
    }

    void rollbackTo(String name) throws SQLException {
        checkNotUndone();
        statements.execute("ROLLBACK TO " + quoted(name));
    }

    /** Without auto-commit, the first statement begins the transaction. */
    void beforeStatement() throws SQLException {
        checkNotUndone();
        if (!autoCommit && !open) {
            begin(IsolationLevel.SERIALIZABLE);
        }
    }

    /** A statement may have been written that begins or ends transactions. */
    void afterTransactionStatement() throws SQLException {
        boolean now = isOpenInSqlite();
        if (open && !now) {
            ended();
        }
        open = now;
    }

    /** SQLite undoes more than the statement when it is interrupted, runs out of space, or is told so by {@code OR ROLLBACK}. */
    void afterFailure(R2dbcException failure) throws SQLException {
        if (open && undoneBy == null && !isOpenInSqlite()) {
            undoneBy = failure;
        }
    }

    private void checkNotUndone() {
        R2dbcException cause = undoneBy;
        if (cause != null) {
            throw Failures.undone(cause);
        }
    }

    private void ended() throws SQLException {
        open = false;
        undoneBy = null;
        Duration outside = lockWaitOutside;
        if (outside != null) {
            lockWaitOutside = null;
            watch.lockWait(outside);
        }
        if (readOnly) {
            readOnly = false;
            statements.execute("PRAGMA query_only = OFF");
        }
    }

    /** The JDBC driver does not tell, but only outside of a transaction can one begin. It takes no lock. */
    private boolean isOpenInSqlite() throws SQLException {
        watch.end();
        try {
            statements.execute("BEGIN DEFERRED");
        } catch (SQLException within) {
            return true;
        }
        statements.execute("ROLLBACK");
        return false;
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
