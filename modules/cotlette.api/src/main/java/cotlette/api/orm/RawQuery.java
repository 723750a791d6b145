package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What comes of a SELECT of an application's own. Never changes; safe for use by several threads; each call fetches.
 *
 * {@snippet :
 * List<Book> books = Book.objects.raw("SELECT * FROM shop_book WHERE pages > ?", 500).execute();
 * }
 *
 * @param <V> what each row becomes
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class RawQuery<V> implements Iterable<V> {
    private final Supplier<Database> database;
    private final RawSource<V> rows;

    RawQuery(Supplier<Database> database, RawSource<V> rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * Fetches the results.
     *
     * @throws OrmException when the result has other columns than are wanted
     * @throws DatabaseException when the database refuses the statement
     */
    public List<V> execute() {
        return rows.all(database.get());
    }

    /** Fetches the results and returns the first, empty when there is none. */
    public Optional<V> first() {
        return first(execute());
    }

    /** Fetches the results and goes through them. */
    @Override
    public Iterator<V> iterator() {
        return execute().iterator();
    }

    /**
     * Reads the results one after the other, fetched in portions, so that there may be more than fit into memory. Close it: what is left
     * open keeps its connection.
     *
     * <p>Inside {@link Db#atomic} it reads on the connection of the transaction, and no longer than that lasts.
     *
     * {@snippet :
     * try (RowIterator<Book> books = Book.objects.raw("SELECT * FROM shop_book").iter()) {
     *     while (books.hasNext()) { … }
     * }
     * }
     *
     * @throws OrmException when the statement is none that only reads: a change ends with all of its rows, and {@link #execute} fetches them
     */
    public RowIterator<V> iter() {
        return rows.iterate(database.get());
    }

    /**
     * Returns {@link #iter} as a stream, which begins to read with its terminal operation. It ends by itself after the last result and
     * after a failure; a stream that may stop before, such as with {@code limit} or {@code findFirst}, must be closed.
     */
    public Stream<V> stream() {
        return new RowSpliterator<>(this::iter).stream();
    }

    /**
     * Returns this with answers that come later.
     *
     * @throws OrmException inside {@link Db#atomic}
     */
    public AsyncRawQuery<V> async() {
        return new AsyncRawQuery<>(rows, database.get().async());
    }

    /**
     * Returns this with answers that come later, as a part of a transaction.
     *
     * @throws OrmException when the transaction is one of another database
     */
    public AsyncRawQuery<V> async(AsyncTransaction transaction) {
        return new AsyncRawQuery<>(rows, transaction.of(database.get()));
    }

    static <V> Optional<V> first(List<V> found) {
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.getFirst());
    }
}
