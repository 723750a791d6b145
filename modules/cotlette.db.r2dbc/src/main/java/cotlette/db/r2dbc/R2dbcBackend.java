package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.Access;
import cotlette.db.spi.AsyncBackend;
import cotlette.db.spi.AsyncSession;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A database over R2DBC.
 *
 * <p>A statement that changes nothing runs again, once, when its connection is lost: it may have died while nobody used it.
 */
final class R2dbcBackend implements AsyncBackend {
    private final DatabaseUrl url;
    private final Product product;
    private final Connections writers;
    private final Connections readers;
    private final Statements statements;

    R2dbcBackend(String name, DatabaseUrl url, Product product, DatabaseSettings settings) {
        Failures failures = new Failures(name, settings, product);
        this.url = url;
        this.product = product;
        this.writers = switch (product.sharing()) {
            case ALL_ALIKE -> new Connections(name, product, Access.WRITE, false, settings, failures);
            case ONE_WRITER, ONE_CONNECTION -> new Connections(name, product, Access.WRITE, true, settings, failures);
        };
        this.readers = switch (product.sharing()) {
            case ALL_ALIKE, ONE_CONNECTION -> writers;
            case ONE_WRITER -> new Connections(name, product, Access.READ, false, settings, failures);
        };
        this.statements = new Statements(product, failures);
    }

    @Override
    public DatabaseUrl url() {
        return url;
    }

    @Override
    public Dialect dialect() {
        return product.dialect();
    }

    @Override
    public String description() {
        return product.description();
    }

    @Override
    public <R> CompletableFuture<List<R>> query(Access access, Statement statement, RowReader<R> reader) {
        Mono<List<R>> answer = Mono.usingWhen(
                connections(access).take(), lease -> statements.list(lease, statement, reader), Lease::giveBack);
        return Statements.future(
                switch (access) {
                    case READ -> answer.onErrorResume(Failures::isLoss, _ -> answer);
                    case WRITE -> answer;
                });
    }

    @Override
    public CompletableFuture<Long> update(Statement statement) {
        return Statements.future(
                Mono.usingWhen(writers.take(), lease -> statements.change(lease, statement), Lease::giveBack));
    }

    @Override
    public <R> Flow.Publisher<R> stream(Statement statement, RowReader<R> reader) {
        Flux<R> rows = Flux.usingWhen(
                readers.take(),
                lease -> statements.rows(lease, statement, reader, Statements.STREAMED),
                Lease::giveBack);
        return JdkFlowAdapter.publisherToFlowPublisher(Flux.defer(() -> {
            AtomicBoolean begun = new AtomicBoolean();
            return rows.doOnNext(_ -> begun.set(true))
                    .onErrorResume(failure -> Failures.isLoss(failure) && !begun.get(), _ -> rows);
        }));
    }

    /** A connection that comes after the caller has cancelled goes back at once. */
    @Override
    public CompletableFuture<AsyncSession> open(Access access) {
        CompletableFuture<AsyncSession> session = new CompletableFuture<>();
        connections(access)
                .take()
                .subscribe(
                        lease -> {
                            if (!session.complete(new R2dbcSession(lease, product, statements))) {
                                lease.giveBack().subscribe();
                            }
                        },
                        session::completeExceptionally);
        return session;
    }

    /** The event loops are such threads, and the timers that tell who has waited too long. */
    @Override
    public boolean isDriverThread() {
        return Schedulers.isInNonBlockingThread();
    }

    @Override
    public void close() {
        writers.close();
        readers.close();
        product.close();
    }

    /** Returns how many connections somebody has. */
    int lent() {
        return readers == writers ? readers.lent() : readers.lent() + writers.lent();
    }

    private Connections connections(Access access) {
        return switch (access) {
            case READ -> readers;
            case WRITE -> writers;
        };
    }
}
