package cotlette.db.r2dbc;

import cotlette.api.application.Application;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.MariadbDialect;
import cotlette.db.dialect.MysqlFamily;
import cotlette.db.spi.Access;
import cotlette.db.spi.AsyncBackend;
import cotlette.db.spi.ConnectionMessages;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.JsonBind;
import cotlette.db.spi.ServerAddress;
import io.asyncer.r2dbc.mysql.api.MySqlConnectionMetadata;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ConnectionFactoryProvider;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.Result;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** MySQL and MariaDB through one driver, with event loops of their own for each database, which end with the application. */
final class MysqlProduct implements Product {
    private static final int USUAL_PORT = 3306;

    private static final String JAR = "io.asyncer:r2dbc-mysql:1.4.3";

    private static final int PREPARED_STATEMENTS = 256;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);

    private static final String TLS = "sslMode";

    /** What the JDBC driver calls the modes, so that a URL means the same over both. */
    private static final Map<String, String> TLS_MODES = Map.of(
            "disable", "disabled", "trust", "required", "verify-ca", "verify_ca", "verify-full", "verify_identity");

    private final MysqlFamily dialect;
    private final ConnectionMessages messages;
    private final ServerAddress address;
    private final String session;
    private final EventLoops loops;
    private final ConnectionFactory factory;
    /** What the server calls the connections, to end their statements by. */
    private final Map<Connection, Long> numbers = Collections.synchronizedMap(new WeakHashMap<>());

    private MysqlProduct(
            String name,
            MysqlFamily dialect,
            ServerAddress address,
            String session,
            EventLoops loops,
            ConnectionFactory factory) {
        this.dialect = dialect;
        this.messages = new ConnectionMessages(name, dialect.name() + " " + address);
        this.address = address;
        this.session = session;
        this.loops = loops;
        this.factory = factory;
    }

    static AsyncBackend backend(Application application, String name, DatabaseSettings settings, MysqlFamily dialect) {
        DatabaseUrl url = DatabaseUrl.parse(name, settings.url());
        ServerAddress address = ServerAddress.parse(name, url, USUAL_PORT);
        // First: what follows is of classes that are there with the driver only.
        ConnectionFactoryProvider driver =
                InstalledDriver.of(dialect.name(), "mysql", JAR).find(application, name);
        return new R2dbcBackend(name, url, open(driver, name, dialect, address, settings), settings);
    }

    private static Product open(
            ConnectionFactoryProvider driver,
            String name,
            MysqlFamily dialect,
            ServerAddress address,
            DatabaseSettings settings) {
        EventLoops loops = EventLoops.of(name, settings);
        ConnectionFactory factory = InstalledDriver.factory(driver, name, options(address, settings, loops));
        String session = dialect.session(Math.max(1, settings.timeout().toSeconds()));
        return new MysqlProduct(name, dialect, address, session, loops, factory);
    }

    private static ConnectionFactoryOptions options(
            ServerAddress address, DatabaseSettings settings, EventLoops loops) {
        ConnectionFactoryOptions.Builder options = ConnectionFactoryOptions.builder();
        address.options().forEach((key, value) -> options.option(Option.valueOf(key), value(key, value)));
        address.password().ifPresent(password -> options.option(ConnectionFactoryOptions.PASSWORD, password));
        return options.option(ConnectionFactoryOptions.DRIVER, "mysql")
                .option(ConnectionFactoryOptions.HOST, address.host())
                .option(ConnectionFactoryOptions.PORT, address.port())
                .option(ConnectionFactoryOptions.DATABASE, address.name())
                .option(ConnectionFactoryOptions.USER, address.user().orElseGet(() -> System.getProperty("user.name")))
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, settings.timeout())
                .option(Option.valueOf("useServerPrepareStatement"), (Predicate<String>) MysqlProduct::isPrepared)
                .option(Option.valueOf("prepareCacheSize"), PREPARED_STATEMENTS)
                .option(Option.valueOf("tcpKeepAlive"), true)
                // A prepared statement is several small packets, each of which would wait for the server's
                // acknowledgement.
                .option(Option.valueOf("tcpNoDelay"), true)
                .option(Option.valueOf("autodetectExtensions"), false)
                .option(Option.valueOf("loopResources"), loops.resources())
                .build();
    }

    /**
     * Returns whether the server prepares a statement without values; those with values it always does, because the driver would write them
     * into the text with backslashes, which these sessions do not know. Only what is prepared is fetched in portions.
     */
    private static boolean isPrepared(String sql) {
        return sql.startsWith("SELECT");
    }

    private static String value(String option, String value) {
        return option.equals(TLS) ? TLS_MODES.getOrDefault(value.toLowerCase(Locale.ROOT), value) : value;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String description() {
        return dialect.name() + " " + address;
    }

    @Override
    public Mono<Connection> connect(Access access) {
        return Mono.defer(() -> Mono.from(factory.create()))
                .flatMap(connection -> ready(connection)
                        .onErrorResume(failure ->
                                Mono.from(connection.close()).onErrorComplete().then(Mono.error(failure))));
    }

    private Mono<Connection> ready(Connection connection) {
        boolean mariadb = connection.getMetadata() instanceof MySqlConnectionMetadata server && server.isMariaDb();
        String product = mariadb ? "MariaDB" : "MySQL";
        if (!product.equals(dialect.name())) {
            return Mono.error(messages.otherProduct(dialect.name(), product));
        }
        return run(connection, session)
                .then(run(connection, "SET SESSION transaction_isolation = 'READ-COMMITTED'"))
                .then(number(connection))
                .doOnNext(number -> numbers.put(connection, number))
                .thenReturn(connection);
    }

    private static Mono<Long> number(Connection connection) {
        return Flux.from(connection.createStatement("SELECT connection_id()").execute())
                .concatMap(result -> result.map((row, _) -> Objects.requireNonNull(row.get(0, Long.class))))
                .next();
    }

    private static Mono<Void> run(Connection connection, String sql) {
        return Flux.from(connection.createStatement(sql).execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }

    /** The driver lets one statement wait for the other, and writes from its own threads. */
    @Override
    public Scheduler scheduler(Connection connection) {
        return Schedulers.immediate();
    }

    /** The driver sends times without a fraction in a form that MySQL compares to none that a column holds. */
    @Override
    public Object value(Object bound) {
        return switch (bound) {
            case JsonBind(String text) -> text;
            case LocalTime time -> TIME.format(time);
            default -> bound;
        };
    }

    /** MySQL's cursors make the driver read the rows of the next statement as if they were of this one. */
    @Override
    public int fetchSize(int wanted) {
        return dialect instanceof MariadbDialect ? wanted : Statements.ALL;
    }

    /** The driver takes what is left of a cancelled result for the beginning of the next one. */
    @Override
    public boolean survivesCancelling() {
        return false;
    }

    /** Asks on a connection of its own, because the other one is busy. */
    @Override
    public Mono<Void> endStatement(Connection connection) {
        return Mono.justOrEmpty(numbers.get(connection))
                .flatMap(number -> Mono.usingWhen(
                        Mono.from(factory.create()),
                        killer -> run(killer, "KILL QUERY " + number),
                        killer -> Mono.from(killer.close())));
    }

    @Override
    public String state(R2dbcException failure) {
        return failure instanceof R2dbcNonTransientResourceException && failure.getErrorCode() == 0
                ? ConnectionMessages.LOST
                : dialect.connectingState(failure.getErrorCode(), Product.super.state(failure));
    }

    @Override
    public void close() {
        loops.close();
    }
}
