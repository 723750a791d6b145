package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.Access;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;
import reactor.pool.InstrumentedPool;
import reactor.pool.PoolBuilder;

/** The connections to one database, opened when they are needed, and who has one of them. */
final class Connections {
    private final String name;
    private final Product product;
    private final Failures failures;
    private final boolean sole;
    private final Duration patience;
    private final InstrumentedPool<Connection> pool;
    /** One party for those who lend, and one for each connection that is lent. */
    private final Phaser lent = new Phaser(1);

    private volatile boolean closed;
    /** When a connection was last found dead; a server that was restarted has ended all that are older, too. */
    private volatile long lastLoss = Long.MIN_VALUE;

    /**
     * Creates them.
     *
     * @param access what they are for
     * @param sole whether there is only one, however many the settings allow
     */
    Connections(
            String name, Product product, Access access, boolean sole, DatabaseSettings settings, Failures failures) {
        this.name = name;
        this.product = product;
        this.failures = failures;
        this.sole = sole;
        this.patience = settings.timeout();
        // Somebody may listen there and never answer, which no driver's own time-out sees.
        this.pool = PoolBuilder.from(Mono.defer(() -> product.connect(access)).timeout(patience))
                .sizeBetween(0, sole ? 1 : settings.poolSize())
                // The one that was used last is warm, and the others may become idle enough for the server to close
                // them.
                .idleResourceReuseMruOrder()
                .evictionPredicate(
                        (connection, known) -> !product.isOpen(connection) || known.allocationTimestamp() <= lastLoss)
                .destroyHandler(connection -> Mono.defer(() -> Mono.from(product.disconnect(connection))))
                .buildPool();
    }

    /** Takes a connection as soon as one is free. Who waits for one holds no thread. */
    Mono<Lease> take() {
        return Mono.defer(() -> closed ? Mono.error(failures.stopped()) : pool.acquire(patience))
                .onErrorMap(failure -> failures.ofConnecting(failure, sole))
                .map(reference -> {
                    lent.register();
                    return new Lease(reference, product, patience, this);
                });
    }

    /** Returns whether a failure ends its connection, and notes that there was one. */
    boolean isLost(R2dbcException failure) {
        boolean lost = failures.endsConnection(failure);
        if (lost) {
            lastLoss = System.currentTimeMillis();
        }
        return lost;
    }

    /** Returns how many somebody has. */
    int lent() {
        return pool.metrics().acquiredSize();
    }

    /** Notes that a connection has come back. */
    void returned() {
        lent.arriveAndDeregister();
    }

    /** Lends nothing from now on, and waits for what is lent as long as any request does. */
    void close() {
        closed = true;
        try {
            lent.awaitAdvanceInterruptibly(lent.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException someStillLent) {
            System.getLogger(Connections.class.getPackageName())
                    .log(
                            System.Logger.Level.WARNING,
                            "Stopping although statements still run on the database '" + name + "'.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        // What does not close in time ends with the driver's threads.
        pool.disposeLater().timeout(patience).onErrorComplete().block();
    }
}
