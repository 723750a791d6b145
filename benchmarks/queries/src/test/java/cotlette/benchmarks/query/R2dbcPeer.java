package cotlette.benchmarks.query;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolBuilder;
import reactor.pool.PooledRef;

/** The same queries with the R2DBC driver alone, and the pool that Cotlette has. */
final class R2dbcPeer implements AutoCloseable {
    private static final int CONNECTIONS = 10;

    private final InstrumentedPool<Connection> pool;
    private final String placeholder;

    /** Creates a peer; {@code placeholder} is what the driver has for a question mark. */
    R2dbcPeer(String url, String placeholder) {
        ConnectionFactory factory = ConnectionFactories.get(url);
        this.pool = PoolBuilder.from(Mono.<Connection>defer(() -> Mono.from(factory.create())))
                .sizeBetween(0, CONNECTIONS)
                .destroyHandler(connection -> Mono.from(connection.close()))
                .buildPool();
        this.placeholder = placeholder;
    }

    List<Line> ask(String sql, long value) {
        String text = sql.replace("?", placeholder);
        return Mono.usingWhen(
                        pool.acquire(),
                        connection -> Flux.from(connection
                                        .poolable()
                                        .createStatement(text)
                                        .bind(0, value)
                                        .execute())
                                .flatMap(result -> result.map(R2dbcPeer::line), 1, Integer.MAX_VALUE)
                                .collectList(),
                        PooledRef::release)
                .toFuture()
                .join();
    }

    private static Line line(Readable row) {
        return new Line(
                requireNonNull(row.get(0, Long.class)),
                requireNonNull(row.get(1, String.class)),
                row.get(2, String.class),
                row.get(3, Long.class));
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
