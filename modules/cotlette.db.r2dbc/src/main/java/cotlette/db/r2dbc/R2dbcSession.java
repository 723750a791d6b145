package cotlette.db.r2dbc;

import cotlette.api.orm.Atomic;
import cotlette.db.spi.Access;
import cotlette.db.spi.AsyncSession;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import io.r2dbc.spi.IsolationLevel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Mono;

/** A connection that somebody has taken for several statements. */
final class R2dbcSession implements AsyncSession {
    private final Lease lease;
    private final Product product;
    private final Statements statements;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean inTransaction;
    private volatile boolean isolated;

    R2dbcSession(Lease lease, Product product, Statements statements) {
        this.lease = lease;
        this.product = product;
        this.statements = statements;
    }

    @Override
    public <R> CompletableFuture<List<R>> query(Access access, Statement statement, RowReader<R> reader) {
        return Statements.future(statements.list(lease, statement, reader));
    }

    @Override
    public CompletableFuture<Long> update(Statement statement) {
        return Statements.future(statements.change(lease, statement));
    }

    @Override
    public <R> Flow.Publisher<R> stream(Statement statement, RowReader<R> reader) {
        return JdkFlowAdapter.publisherToFlowPublisher(statements.rows(lease, statement, reader, Statements.STREAMED));
    }

    @Override
    public CompletableFuture<Void> begin(Atomic options) {
        WantedTransaction wanted = new WantedTransaction(options);
        isolated = wanted.isolation().isPresent();
        return Statements.future(Mono.justOrEmpty(wanted.isolation())
                .flatMap(level -> statements.isolate(lease, level))
                .then(statements.control(lease, "BEGIN", connection -> product.begin(connection, wanted)))
                .doOnSuccess(_ -> inTransaction = true));
    }

    /** A transaction whose end failed is over, or undone when the connection goes back. */
    @Override
    public CompletableFuture<Void> commit() {
        return Statements.future(
                statements.control(lease, "COMMIT", product::commit).doOnSuccess(_ -> inTransaction = false));
    }

    @Override
    public CompletableFuture<Void> rollback() {
        return Statements.future(undo());
    }

    /** Said in SQL, because drivers skip a savepoint in a transaction that has failed, and report no failure. */
    @Override
    public CompletableFuture<Void> savepoint(String name) {
        return Statements.future(say("SAVEPOINT " + name));
    }

    @Override
    public CompletableFuture<Void> release(String name) {
        return Statements.future(letGo(name));
    }

    @Override
    public CompletableFuture<Void> rollbackTo(String name) {
        return Statements.future(say("ROLLBACK TO SAVEPOINT " + name).then(letGo(name)));
    }

    @Override
    public CompletableFuture<Void> close() {
        if (!closed.compareAndSet(false, true)) {
            return Statements.future(Mono.empty());
        }
        return Statements.future(Mono.defer(() -> inTransaction ? undo() : Mono.empty())
                .then(Mono.defer(
                        () -> isolated ? statements.isolate(lease, IsolationLevel.READ_COMMITTED) : Mono.empty()))
                // The server undoes what a connection that is closed has left open.
                .onErrorResume(_ -> Mono.fromRunnable(lease::distrust))
                .then(lease.giveBack()));
    }

    private Mono<Void> undo() {
        return statements.control(lease, "ROLLBACK", product::rollback).doOnSuccess(_ -> inTransaction = false);
    }

    private Mono<Void> letGo(String savepoint) {
        return product.dialect().releasesSavepoints() ? say("RELEASE SAVEPOINT " + savepoint) : Mono.empty();
    }

    private Mono<Void> say(String sql) {
        return statements.change(lease, Statement.of(sql)).then();
    }
}
