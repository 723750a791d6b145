package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;

/** Makes connections, each on a thread of its own. */
final class SqliteConnectionFactory implements ConnectionFactory {
    static final String PRODUCT = "SQLite";

    private final Settings settings;
    private final Connector connector;
    private final AtomicLong connections = new AtomicLong();

    SqliteConnectionFactory(Settings settings) {
        this.settings = settings;
        this.connector = new Connector(settings);
    }

    @Override
    public Mono<SqliteConnection> create() {
        return Mono.defer(this::open);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return () -> PRODUCT;
    }

    private Mono<SqliteConnection> open() {
        Watch watch = new Watch(settings.lockWait());
        ConnectionThread thread = new ConnectionThread("r2dbc-sqlite-" + connections.incrementAndGet(), watch);
        AtomicBoolean opened = new AtomicBoolean();
        AtomicBoolean taken = new AtomicBoolean();
        return thread.run(
                        _ -> {
                            SqliteConnection connection = connect(thread, watch);
                            opened.set(true);
                            return connection;
                        },
                        connection -> {
                            if (!taken.get()) {
                                connection.abandon();
                            }
                        })
                .doOnNext(_ -> taken.set(true))
                .doOnError(_ -> thread.end())
                .doOnCancel(() -> thread.soon(() -> {
                    // Those who take one of many cancel when they have it.
                    if (!opened.get()) {
                        thread.end();
                    }
                }));
    }

    private SqliteConnection connect(ConnectionThread thread, Watch watch) throws SQLException {
        Connection jdbc = connector.connect(watch);
        try {
            return new SqliteConnection(
                    thread,
                    new Session(jdbc, watch, settings),
                    settings,
                    jdbc.getMetaData().getDatabaseProductVersion());
        } catch (SQLException failure) {
            jdbc.close();
            throw failure;
        }
    }
}
