package cotlette.api.orm;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The source of a stream of rows: opens them when the stream begins, and closes them with it and whenever something is thrown. */
final class RowSpliterator<T> extends Spliterators.AbstractSpliterator<T> {
    private final Supplier<RowIterator<T>> opening;
    private @Nullable RowIterator<T> open;

    RowSpliterator(Supplier<RowIterator<T>> opening) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.opening = opening;
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        RowIterator<T> rows = rows();
        try {
            if (!rows.hasNext()) {
                return false;
            }
            action.accept(rows.next());
            return true;
        } catch (Throwable failure) {
            rows.close();
            throw failure;
        }
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        try (RowIterator<T> rows = rows()) {
            rows.forEachRemaining(action);
        }
    }

    /** Rows in parts would need a connection for each part. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    private RowIterator<T> rows() {
        RowIterator<T> known = open;
        if (known == null) {
            known = opening.get();
            open = known;
        }
        return known;
    }

    private void close() {
        RowIterator<T> known = open;
        if (known != null) {
            known.close();
        }
    }
}
