package cotlette.db.r2dbc;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.pool.PooledRef;

/** A connection that somebody has taken: one thing after the other happens on it, until it is given back. */
final class Lease {
    private final PooledRef<Connection> reference;
    private final Product product;
    private final Scheduler scheduler;
    private final Duration patience;
    private final Connections owner;
    private volatile boolean broken;
    /** Completes when what was cancelled has ended; what follows must wait for it. */
    private volatile Mono<Void> ending = Mono.empty();

    Lease(PooledRef<Connection> reference, Product product, Duration patience, Connections owner) {
        this.reference = reference;
        this.product = product;
        this.scheduler = product.scheduler(reference.poolable());
        this.patience = patience;
        this.owner = owner;
    }

    /** Does something with the connection when somebody subscribes; cancelling it ends it in the database, too. */
    <T> Flux<T> run(Function<Connection, Publisher<T>> work) {
        return Mono.defer(() -> ending.thenReturn(reference.poolable()))
                .flatMapMany(
                        connection -> Flux.defer(() -> work.apply(connection)).subscribeOn(scheduler))
                .doOnError(R2dbcException.class, this::inspect)
                .doOnCancel(this::endStatement);
    }

    /** Gives the connection back, once what was cancelled has ended. A connection that is not in order is closed. */
    Mono<Void> giveBack() {
        return Mono.defer(() -> ending)
                .then(Mono.defer(() -> broken ? reference.invalidate() : reference.release()))
                // Only closing can fail, and a connection that is no more has been closed.
                .onErrorComplete()
                .doFinally(_ -> owner.returned());
    }

    /** Has the connection closed when it is given back, because nobody knows what state it is in. */
    void distrust() {
        broken = true;
    }

    private void inspect(R2dbcException failure) {
        broken |= owner.isLost(failure);
    }

    private void endStatement() {
        Connection connection = reference.poolable();
        Mono<Void> end = Mono.defer(() -> product.endStatement(connection))
                .then(Mono.defer(() -> isInOrder(connection)))
                .timeout(patience)
                .onErrorReturn(false)
                .doOnNext(alive -> broken |= !alive)
                .then()
                .cache();
        ending = end;
        end.subscribe();
    }

    private Mono<Boolean> isInOrder(Connection connection) {
        return product.survivesCancelling()
                ? Mono.from(connection.validate(ValidationDepth.REMOTE)).subscribeOn(scheduler)
                : Mono.just(false);
    }
}
