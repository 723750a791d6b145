package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What comes of a SELECT of an application's own. Never changes; safe for use by several threads; each call fetches.
 *
 * {@snippet :
 * List<Book> books = Book.objects.raw("SELECT * FROM shop_book WHERE pages > ?", 500).execute();
 * }
 *
 * @param <V> what becomes of each row
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class RawQuery<V> implements Iterable<V> {
    private final Supplier<Database> database;
    private final Function<Database, List<V>> asking;
    private final Function<AsyncDatabase, CompletionStage<List<V>>> askingLater;

    RawQuery(
            Supplier<Database> database,
            Function<Database, List<V>> asking,
            Function<AsyncDatabase, CompletionStage<List<V>>> askingLater) {
        this.database = database;
        this.asking = asking;
        this.askingLater = askingLater;
    }

    /**
     * Fetches the results.
     *
     * @throws OrmException when the result has other columns than are wanted
     * @throws DatabaseException when the database refuses the statement
     */
    public List<V> execute() {
        return asking.apply(database.get());
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
     * Returns this with answers that come later.
     *
     * @throws OrmException inside {@link Db#atomic}
     */
    public AsyncRawQuery<V> async() {
        AsyncDatabase later = database.get().async();
        return new AsyncRawQuery<>(() -> askingLater.apply(later));
    }

    static <V> Optional<V> first(List<V> found) {
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.getFirst());
    }
}
