package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** What a statement gives, once. */
final class SqliteResult implements Result {
    private final Flux<Segment> segments;

    /** Wraps segments that can be read once. */
    SqliteResult(Flux<Segment> segments) {
        AtomicBoolean consumed = new AtomicBoolean();
        this.segments = Flux.defer(() -> consumed.compareAndSet(false, true)
                ? segments
                : Flux.error(new IllegalStateException(
                        "The result has been consumed already; execute the statement again.")));
    }

    @Override
    public Mono<Long> getRowsUpdated() {
        return segments.<Long>handle(SqliteResult::count).reduce(Long::sum);
    }

    @Override
    public <T> Flux<T> map(BiFunction<Row, RowMetadata, ? extends T> mappingFunction) {
        Arguments.notNull(mappingFunction, "mappingFunction");
        return rows().map(row -> mappingFunction.apply(row, row.getMetadata()));
    }

    @Override
    public <T> Flux<T> map(Function<? super Readable, ? extends T> mappingFunction) {
        Arguments.notNull(mappingFunction, "mappingFunction");
        return rows().map(mappingFunction);
    }

    @Override
    public SqliteResult filter(Predicate<Segment> filter) {
        Arguments.notNull(filter, "filter");
        return new SqliteResult(segments.filter(filter));
    }

    @Override
    public <T> Flux<T> flatMap(Function<Segment, ? extends Publisher<? extends T>> mappingFunction) {
        Arguments.notNull(mappingFunction, "mappingFunction");
        return segments.concatMap(mappingFunction, 1);
    }

    private Flux<SqliteRow> rows() {
        return segments.handle((segment, rows) -> {
            switch (segment) {
                case SqliteRow row -> rows.next(row);
                case ErrorMessage error -> rows.error(error.exception());
                default -> {
                    // Counts are no rows.
                }
            }
        });
    }

    private static void count(Segment segment, SynchronousSink<Long> counts) {
        switch (segment) {
            case ChangeCount changes -> counts.next(changes.value());
            case ErrorMessage error -> counts.error(error.exception());
            default -> {
                // Rows are not counted.
            }
        }
    }
}
