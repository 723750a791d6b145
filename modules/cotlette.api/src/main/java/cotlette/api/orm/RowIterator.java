package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Iterator;

/**
 * Objects of a query that are fetched while they are read, so that there may be more than fit into memory. Outside of {@link Db#atomic} it
 * holds a connection, which goes back after the last object, after a failure, and when it is closed. Used by one thread at a time.
 *
 * {@snippet :
 * try (RowIterator<Book> books = Book.objects.all().iter()) {
 *     while (books.hasNext()) {
 *         Book book = books.next();
 *     }
 * }
 * }
 *
 * @param <T> what each row becomes
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface RowIterator<T> extends Iterator<T>, AutoCloseable {
    /** Ends the query; what was not read is not fetched, and there is no next object any more. Does nothing the second time. */
    @Override
    void close();
}
