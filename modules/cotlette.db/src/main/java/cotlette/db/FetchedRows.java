package cotlette.db;

import cotlette.api.orm.RowIterator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The objects of a cursor, one after the other: each portion is fetched when the one before has been read. */
final class FetchedRows<T> implements RowIterator<T> {
    /** Few enough to be held, many enough to make the way to the database cheap. */
    static final int PORTION = 256;

    private final Supplier<List<T>> source;
    private final Consumer<List<T>> fetched;
    private final Runnable end;
    private Iterator<T> portion = List.<T>of().iterator();
    private boolean ended;

    /**
     * Creates an iterator.
     *
     * @param source returns the next {@link #PORTION} rows, fewer at the end
     * @param fetched hears of each portion
     * @param end closes the source; run once
     */
    FetchedRows(Supplier<List<T>> source, Consumer<List<T>> fetched, Runnable end) {
        this.source = source;
        this.fetched = fetched;
        this.end = end;
    }

    @Override
    public boolean hasNext() {
        if (!portion.hasNext() && !ended) {
            fetch();
        }
        return portion.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more rows.");
        }
        return portion.next();
    }

    @Override
    public void close() {
        portion = List.<T>of().iterator();
        end();
    }

    private void fetch() {
        try {
            List<T> rows = source.get();
            if (rows.size() < PORTION) {
                end();
            }
            fetched.accept(rows);
            portion = rows.iterator();
        } catch (Throwable failure) {
            try {
                end();
            } catch (RuntimeException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            end.run();
        }
    }
}
