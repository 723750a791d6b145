package cotlette.api.orm;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT of an application's own and what becomes of each row.
 *
 * @param <V> what each row becomes
 */
sealed interface RawSource<V extends @Nullable Object> {
    List<V> all(Database asked);

    RowIterator<V> iterate(Database asked);

    CompletionStage<List<V>> all(AsyncDatabase asked);

    Flow.Publisher<V> stream(AsyncDatabase asked);

    /** Rows of a model's table. */
    record Objects<T extends Model>(Sql sql, ModelType<T> type) implements RawSource<T> {
        @Override
        public List<T> all(Database asked) {
            return asked.query(sql, type);
        }

        @Override
        public RowIterator<T> iterate(Database asked) {
            return asked.iterate(sql, type);
        }

        @Override
        public CompletionStage<List<T>> all(AsyncDatabase asked) {
            return asked.query(sql, type);
        }

        @Override
        public Flow.Publisher<T> stream(AsyncDatabase asked) {
            return asked.stream(sql, type);
        }
    }

    /** Columns, of which something is made. */
    record Values<V extends @Nullable Object>(Sql sql, List<Class<?>> columns, Function<@Nullable Object[], V> maker)
            implements RawSource<V> {
        @Override
        public List<V> all(Database asked) {
            return made(asked.query(sql, columns));
        }

        @Override
        public RowIterator<V> iterate(Database asked) {
            return new MadeRows<>(asked.iterate(sql, columns), maker);
        }

        @Override
        public CompletionStage<List<V>> all(AsyncDatabase asked) {
            return asked.query(sql, columns).thenApply(this::made);
        }

        @Override
        public Flow.Publisher<V> stream(AsyncDatabase asked) {
            return asked.stream(sql, columns, maker);
        }

        private List<V> made(List<@Nullable Object[]> rows) {
            return rows.stream().map(maker).toList();
        }
    }
}
