package cotlette.db.r2dbc;

import cotlette.api.orm.Atomic;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.OracleDialect;
import cotlette.db.spi.Access;
import cotlette.db.spi.ConnectionMessages;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.ServerAddress;
import cotlette.db.spi.Statement;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryProvider;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Oracle, whose driver stands on its JDBC driver. It waits for no answer of the server, but now and then for something else, such as the
 * columns of a table whose keys come back; so all that it does is on virtual threads.
 *
 * <p>Names no class of the driver, which a plug-in may bring, where this module does not see it.
 */
final class OracleProduct implements Product {
    /** How many rows the driver fetches at a time; without a word it would be ten. */
    private static final int FETCHED = 256;

    /** The first number that versions are told with: {@code Oracle Database 19c Enterprise Edition Release 19.0.0.0.0 - Production}. */
    private static final Pattern VERSION = Pattern.compile("\\b(\\d+)\\.\\d+\\.\\d+");

    private final OracleDialect dialect = new OracleDialect();
    private final ConnectionMessages messages;
    private final ConnectionFactory factory;
    private final Scheduler threads;

    private OracleProduct(ConnectionMessages messages, ConnectionFactory factory, Executor threads) {
        this.messages = messages;
        this.factory = factory;
        this.threads = Schedulers.fromExecutor(threads, true);
    }

    static Product open(
            ConnectionFactoryProvider driver, String name, ServerAddress address, DatabaseSettings settings) {
        Executor threads = VirtualThreads.of(name);
        ConnectionFactory factory =
                InstalledDriver.factory(driver, name, OracleOptions.of(name, address, settings, threads));
        return new OracleProduct(new ConnectionMessages(name, "Oracle " + address), factory, threads);
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String description() {
        return messages.place();
    }

    @Override
    public Mono<Connection> connect(Access access) {
        return Mono.<Connection>defer(() -> Mono.from(factory.create()))
                .flatMap(connection -> ready(connection)
                        .onErrorResume(failure ->
                                Mono.from(connection.close()).onErrorComplete().then(Mono.error(failure))))
                .subscribeOn(threads);
    }

    private Mono<Connection> ready(Connection connection) {
        Matcher version = VERSION.matcher(connection.getMetadata().getDatabaseVersion());
        if (version.find() && Integer.parseInt(version.group(1)) < OracleDialect.FIRST_VERSION) {
            return Mono.error(messages.tooOld(Integer.parseInt(version.group(1)), OracleDialect.FIRST_VERSION));
        }
        return Flux.from(connection.createStatement(OracleDialect.SESSION).execute())
                .flatMap(Result::getRowsUpdated, 1)
                .then(Mono.just(connection));
    }

    @Override
    public Scheduler scheduler(Connection connection) {
        return Schedulers.single(threads);
    }

    /** The driver's time-out is one of the connection, for the statements that are made from now on. */
    @Override
    public io.r2dbc.spi.Statement prepare(Connection connection, Statement statement) {
        Mono.from(connection.setStatementTimeout(statement.limit().orElse(Duration.ZERO)))
                .subscribe();
        return connection.createStatement(statement.sql());
    }

    @Override
    public int fetchSize(int wanted) {
        return wanted == Statements.ALL ? FETCHED : wanted;
    }

    @Override
    public Row row(Row row) {
        return new OracleRow(row);
    }

    /** A transaction begins by itself; the driver refuses one of which nothing is wanted, and one of which two things are. */
    @Override
    public Publisher<Void> begin(Connection connection, WantedTransaction wanted) {
        if (wanted.options().isReadOnly()) {
            // Sees what was there when it began, whatever isolation is wanted.
            return connection.beginTransaction(new WantedTransaction(Atomic.readOnly()));
        }
        return wanted.isolation()
                .filter(level -> level != IsolationLevel.READ_COMMITTED)
                .map(_ -> connection.beginTransaction(IsolationLevel.SERIALIZABLE))
                .orElseGet(() -> connection.setAutoCommit(false));
    }

    /** The driver goes on with a next transaction, in which statements on their own would be lost. */
    @Override
    public Publisher<Void> commit(Connection connection) {
        return connection.setAutoCommit(true);
    }

    @Override
    public Publisher<Void> rollback(Connection connection) {
        return Mono.from(connection.rollbackTransaction())
                .then(Mono.defer(() -> Mono.from(connection.setAutoCommit(true))));
    }

    /** Closing would keep what a transaction has done that is still open. */
    @Override
    public Publisher<Void> disconnect(Connection connection) {
        return Mono.defer(() -> Mono.from(connection.rollbackTransaction()))
                .onErrorComplete()
                .then(Mono.defer(() -> Mono.from(connection.close())));
    }

    /** What was cancelled runs to its end, or to its time limit, and holds the connection for so long. */
    @Override
    public boolean survivesCancelling() {
        return false;
    }

    @Override
    public String state(R2dbcException failure) {
        return dialect.connectingState(failure.getErrorCode(), Product.super.state(failure));
    }
}
