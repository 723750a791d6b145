package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionMetadata;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.TransactionDefinition;
import io.r2dbc.spi.ValidationDepth;
import java.sql.SQLException;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** A connection: everything is done on its thread, in the order in which it was subscribed to. */
final class SqliteConnection implements Connection {
    private static final System.Logger LOG = System.getLogger(SqliteConnection.class.getPackageName());

    private final ConnectionThread thread;
    private final Session session;
    private final Settings settings;
    private final String version;

    SqliteConnection(ConnectionThread thread, Session session, Settings settings, String version) {
        this.thread = thread;
        this.session = session;
        this.settings = settings;
        this.version = version;
    }

    @Override
    public Mono<Void> beginTransaction() {
        return beginTransaction(IsolationLevel.SERIALIZABLE);
    }

    @Override
    public Mono<Void> beginTransaction(TransactionDefinition definition) {
        Arguments.notNull(definition, "definition");
        return change(() -> session.transaction().begin(definition));
    }

    @Override
    public Mono<Void> commitTransaction() {
        return change(session.transaction()::commit);
    }

    @Override
    public Mono<Void> rollbackTransaction() {
        return change(session.transaction()::rollback);
    }

    @Override
    public Mono<Void> createSavepoint(String name) {
        Arguments.notNull(name, "name");
        return change(() -> session.transaction().savepoint(name));
    }

    @Override
    public Mono<Void> releaseSavepoint(String name) {
        Arguments.notNull(name, "name");
        return change(() -> session.transaction().release(name));
    }

    @Override
    public Mono<Void> rollbackTransactionToSavepoint(String name) {
        Arguments.notNull(name, "name");
        return change(() -> session.transaction().rollbackTo(name));
    }

    @Override
    public boolean isAutoCommit() {
        return session.transaction().isAutoCommit();
    }

    @Override
    public Mono<Void> setAutoCommit(boolean autoCommit) {
        return change(() -> session.transaction().autoCommit(autoCommit));
    }

    @Override
    public SqliteStatement createStatement(String sql) {
        Arguments.notNull(sql, "sql");
        return new SqliteStatement(new Executions(thread, session), ParsedSql.of(sql), settings.fetchSize());
    }

    @Override
    public SqliteBatch createBatch() {
        return new SqliteBatch(new Executions(thread, session), settings.fetchSize());
    }

    @Override
    public ConnectionMetadata getMetadata() {
        return new ConnectionMetadata() {
            @Override
            public String getDatabaseProductName() {
                return SqliteConnectionFactory.PRODUCT;
            }

            @Override
            public String getDatabaseVersion() {
                return version;
            }
        };
    }

    @Override
    public IsolationLevel getTransactionIsolationLevel() {
        return IsolationLevel.SERIALIZABLE;
    }

    @Override
    public Mono<Void> setTransactionIsolationLevel(IsolationLevel level) {
        Arguments.notNull(level, "level");
        return change(() -> Isolation.check(level));
    }

    /** Zero does not wait at all. */
    @Override
    public Mono<Void> setLockWaitTimeout(Duration timeout) {
        Arguments.notNegative(timeout, "timeout");
        return change(() -> session.watch().lockWait(timeout));
    }

    /** Counts the time that a statement works or waits for locks, not that which a subscriber takes. Zero is no limit. */
    @Override
    public Mono<Void> setStatementTimeout(Duration timeout) {
        Arguments.notNegative(timeout, "timeout");
        return change(() -> session.statementTimeout(timeout));
    }

    @Override
    public Mono<Boolean> validate(ValidationDepth depth) {
        Arguments.notNull(depth, "depth");
        return Mono.defer(() -> {
            if (thread.isEnded() || depth == ValidationDepth.LOCAL) {
                return Mono.just(!thread.isEnded());
            }
            return thread.<Boolean>run(_ -> {
                        session.closeUnclaimed();
                        session.ping();
                        return true;
                    })
                    .onErrorReturn(false);
        });
    }

    /** Undoes a transaction that is open, closes after what was subscribed to before, and ends the thread. */
    @Override
    public Mono<Void> close() {
        return Mono.defer(() -> thread.isEnded()
                ? Mono.empty()
                : change(() -> {
                    if (!thread.isEnded()) {
                        thread.end();
                        session.close();
                    }
                }));
    }

    /** Closes what nobody has taken. */
    void abandon() {
        close().subscribe(
                        _ -> {},
                        failure -> LOG.log(System.Logger.Level.WARNING, "A connection could not be closed.", failure));
    }

    private Mono<Void> change(Change change) {
        return thread.run(_ -> {
            session.closeUnclaimed();
            change.apply();
            return null;
        });
    }

    /** What has no result. */
    @FunctionalInterface
    private interface Change {
        void apply() throws SQLException;
    }
}
