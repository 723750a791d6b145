package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.H2Dialect;
import cotlette.db.spi.Access;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.H2Place;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ConnectionFactoryProvider;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Option;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * H2, whose driver waits: what it does, it does on the thread that subscribes. So virtual threads do, one for each connection at a time.
 * They are never interrupted, because H2 closes the whole database when a thread is interrupted that reads or writes its file.
 */
final class H2Product implements Product {
    private final Dialect dialect = new H2Dialect();
    private final H2Place place;
    private final ConnectionFactory factory;
    private final Scheduler threads;

    private H2Product(String name, H2Place place, ConnectionFactory factory) {
        this.place = place;
        this.factory = factory;
        this.threads = Schedulers.fromExecutor(VirtualThreads.of(name), true);
    }

    static Product open(ConnectionFactoryProvider driver, String name, H2Place place, DatabaseSettings settings) {
        // A database in memory must outlive its connections; each connection parses its statements once.
        // Without a delay, what was acknowledged is in the file.
        String url = place.url() + (place instanceof H2Place.Memory ? ";DB_CLOSE_DELAY=-1" : "")
                + ";QUERY_CACHE_SIZE=128;WRITE_DELAY=0;LOCK_TIMEOUT="
                + Math.clamp(settings.timeout().toMillis(), 0, Integer.MAX_VALUE);
        ConnectionFactoryOptions options = ConnectionFactoryOptions.builder()
                .option(ConnectionFactoryOptions.DRIVER, driver.getDriver())
                .option(Option.valueOf("url"), url)
                .option(ConnectionFactoryOptions.USER, "sa")
                .option(ConnectionFactoryOptions.PASSWORD, "")
                .build();
        return new H2Product(name, place, InstalledDriver.factory(driver, name, options));
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String description() {
        return place.description();
    }

    @Override
    public Mono<Connection> connect(Access access) {
        return Mono.fromRunnable(place::check)
                .then(Mono.<Connection>defer(() -> Mono.from(factory.create())))
                .subscribeOn(threads);
    }

    @Override
    public Scheduler scheduler(Connection connection) {
        return Schedulers.single(threads);
    }

    @Override
    public boolean isOpen(Connection connection) {
        return true;
    }

    /** The driver asks for lock modes, which have no effect since H2 keeps versions of rows. */
    @Override
    public Optional<String> isolating(IsolationLevel level) {
        return Optional.of("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL " + level.asSql());
    }

    /** A database in memory that belongs to the application would stay as long as this process. */
    @Override
    public void close() {
        if (place instanceof H2Place.Memory memory && memory.owned()) {
            connect(Access.WRITE)
                    .flatMapMany(connection ->
                            Flux.from(connection.createStatement("SHUTDOWN").execute()))
                    .then()
                    .block();
        }
    }
}
