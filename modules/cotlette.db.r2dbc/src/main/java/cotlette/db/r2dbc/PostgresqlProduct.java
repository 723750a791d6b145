package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.PostgresqlDialect;
import cotlette.db.spi.Access;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.JsonBind;
import cotlette.db.spi.ServerAddress;
import cotlette.db.spi.Statement;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlException;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ConnectionFactoryProvider;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Wrapped;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** PostgreSQL, with event loops of its own for each database, which end with the application. */
final class PostgresqlProduct implements Product {
    /** As many as the JDBC driver keeps on each connection. */
    private static final int PREPARED_STATEMENTS = 256;

    private static final Set<String> SSL_OPTIONS = Set.of("ssl", "sslmode", "sslMode");

    private final Dialect dialect = new PostgresqlDialect();
    private final NumberedTexts texts = new NumberedTexts();
    private final ServerAddress address;
    private final EventLoops loops;
    private final ConnectionFactory factory;

    private PostgresqlProduct(ServerAddress address, EventLoops loops, ConnectionFactory factory) {
        this.address = address;
        this.loops = loops;
        this.factory = factory;
    }

    static Product open(
            ConnectionFactoryProvider driver, String name, ServerAddress address, DatabaseSettings settings) {
        EventLoops loops = EventLoops.of(name, settings);
        ConnectionFactory factory = InstalledDriver.factory(driver, name, options(address, settings, loops));
        return new PostgresqlProduct(address, loops, factory);
    }

    private static ConnectionFactoryOptions options(
            ServerAddress address, DatabaseSettings settings, EventLoops loops) {
        ConnectionFactoryOptions.Builder options = ConnectionFactoryOptions.builder();
        // As the JDBC driver does: TLS where the server has it, unless the URL says otherwise.
        if (Collections.disjoint(address.options().keySet(), SSL_OPTIONS)) {
            options.option(Option.valueOf("sslmode"), "prefer");
        }
        address.options().forEach((key, value) -> options.option(Option.valueOf(key), value));
        address.password().ifPresent(password -> options.option(ConnectionFactoryOptions.PASSWORD, password));
        return options.option(ConnectionFactoryOptions.DRIVER, "postgresql")
                .option(ConnectionFactoryOptions.HOST, address.host())
                .option(ConnectionFactoryOptions.PORT, address.port())
                .option(ConnectionFactoryOptions.DATABASE, address.name())
                .option(ConnectionFactoryOptions.USER, user(address))
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, settings.timeout())
                .option(ConnectionFactoryOptions.LOCK_WAIT_TIMEOUT, settings.timeout())
                .option(Option.valueOf("applicationName"), "cotlette")
                .option(Option.valueOf("tcpKeepAlive"), true)
                .option(Option.valueOf("preparedStatementCacheQueries"), PREPARED_STATEMENTS)
                .option(Option.valueOf("loopResources"), loops.resources())
                .build();
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String description() {
        return "PostgreSQL " + address;
    }

    @Override
    public Mono<Connection> connect(Access access) {
        return Mono.defer(() -> Mono.from(factory.create()));
    }

    /** The event loop that reads from the connection. */
    @Override
    public Scheduler scheduler(Connection connection) {
        Object loop = connection instanceof Wrapped<?> wrapped ? wrapped.unwrap(Scheduler.class) : null;
        return (Scheduler) Objects.requireNonNull(loop, "The driver names no event loop.");
    }

    @Override
    public io.r2dbc.spi.Statement prepare(Connection connection, Statement statement) {
        return connection.createStatement(texts.number(statement.sql()));
    }

    @Override
    public Class<?> nullType() {
        return Object.class;
    }

    @Override
    public Object value(Object bound) {
        return bound instanceof JsonBind(String text) ? Json.of(text) : bound;
    }

    @Override
    public Mono<Void> endStatement(Connection connection) {
        return connection instanceof PostgresqlConnection postgresql ? postgresql.cancelRequest() : Mono.empty();
    }

    @Override
    public String message(R2dbcException failure) {
        String message = Product.super.message(failure);
        return failure instanceof PostgresqlException told
                ? told.getErrorDetails()
                        .getDetail()
                        .map(detail -> message + "\n  Detail: " + detail)
                        .orElse(message)
                : message;
    }

    /** Without one in the URL, the user is called as on this machine, as with all tools of PostgreSQL. */
    private static String user(ServerAddress address) {
        return address.user().orElseGet(() -> System.getProperty("user.name"));
    }

    @Override
    public void close() {
        loops.close();
    }
}
