package cotlette.db.r2dbc;

import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Result;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Runs statements on connections that somebody has taken.
 *
 * <p>Flattens with flatMap, one by one: concatMap may forget to cancel, which would leave a statement open on its connection. See
 * github.com/reactor/reactor-core/issues/4398, and 4399 about Flux.concat.
 */
final class Statements {
    /** Fetches all rows at once, in a single round trip. */
    static final int ALL = 0;

    /** How many rows of a stream are fetched at a time. */
    static final int STREAMED = 256;

    private final Product product;
    private final Failures failures;

    Statements(Product product, Failures failures) {
        this.product = product;
        this.failures = failures;
    }

    /**
     * Runs a statement that returns rows.
     *
     * @param fetched how many rows the driver may hold, or {@link #ALL}
     */
    <R> Flux<R> rows(Lease lease, Statement statement, RowReader<R> reader, int fetched) {
        int ahead = fetched == ALL ? Integer.MAX_VALUE : fetched;
        return lease.run(connection -> Flux.from(execute(connection, statement, fetched))
                        .flatMap(
                                result -> result.map(
                                        (row, _) -> reader.read(new ResultRow(product.row(row), product.dialect()))),
                                1,
                                ahead))
                .onErrorMap(failure -> failures.ofStatement(statement, failure));
    }

    /** Runs a statement that returns rows, and collects them all. */
    <R> Mono<List<R>> list(Lease lease, Statement statement, RowReader<R> reader) {
        return limited(statement, rows(lease, statement, reader, ALL).collectList());
    }

    /** Runs a statement that returns no rows, and says how many it changed. */
    Mono<Long> change(Lease lease, Statement statement) {
        return limited(
                statement,
                lease.run(connection ->
                                Flux.from(execute(connection, statement, ALL)).flatMap(Result::getRowsUpdated, 1))
                        .reduce(0L, Long::sum)
                        .onErrorMap(failure -> failures.ofStatement(statement, failure)));
    }

    /** Gives the next transactions of a connection an isolation, where the driver does not when one begins. */
    Mono<Void> isolate(Lease lease, IsolationLevel level) {
        return Mono.justOrEmpty(product.isolating(level))
                .flatMap(sql -> change(lease, Statement.of(sql)))
                .then();
    }

    /** Begins or ends a transaction as the driver wants it, which keeps book of it. */
    Mono<Void> control(Lease lease, String name, Function<Connection, Publisher<Void>> step) {
        return lease.run(step).then().onErrorMap(failure -> failures.ofStatement(Statement.of(name), failure));
    }

    /** Subscribes; cancelling the future cancels the subscription. One that has no value, which Reactor's types allow, is one of void. */
    @SuppressWarnings("NullAway")
    static <V> CompletableFuture<V> future(Mono<V> answer) {
        return answer.toFuture();
    }

    /** Cancels what takes longer than its statement may, which ends it in the database where that can be asked to. */
    private static <V> Mono<V> limited(Statement statement, Mono<V> answer) {
        return statement
                .limit()
                .map(limit -> answer.timeout(limit)
                        .onErrorMap(TimeoutException.class, late -> Failures.late(statement, late)))
                .orElse(answer);
    }

    private Publisher<? extends Result> execute(Connection connection, Statement statement, int fetched) {
        io.r2dbc.spi.Statement ready = product.prepare(connection, statement);
        List<@Nullable Object> binds = statement.binds();
        for (int i = 0; i < binds.size(); i++) {
            Object value = binds.get(i);
            if (value == null) {
                ready.bindNull(i, product.nullType());
            } else {
                ready.bind(i, product.value(value));
            }
        }
        statement.returned().ifPresent(ready::returnGeneratedValues);
        return ready.fetchSize(product.fetchSize(fetched)).execute();
    }
}
