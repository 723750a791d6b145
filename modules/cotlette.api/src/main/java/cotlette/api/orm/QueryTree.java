package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a query set asks for, as a value; databases turn it into SQL. Immutable.
 *
 * @param <T> the model
 * @param type the model's metadata
 * @param where conditions, all of which rows must fulfil
 * @param ordering criteria of the order, most important first
 * @param offset how many rows are left out at the beginning
 * @param limit how many rows there are at the most
 * @param loading which relations are loaded with the rows
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record QueryTree<T extends Model>(
        ModelType<T> type,
        List<Condition<T>> where,
        List<Ordering<T>> ordering,
        long offset,
        OptionalLong limit,
        Loading loading) {

    /** Copies the lists, so that nobody changes them later. */
    public QueryTree {
        where = List.copyOf(where);
        ordering = List.copyOf(ordering);
    }

    /** Asks for all objects of a model. */
    public static <T extends Model> QueryTree<T> all(ModelType<T> type) {
        return new QueryTree<>(type, List.of(), List.of(), 0, OptionalLong.empty(), Loading.LATER);
    }

    boolean isSliced() {
        return offset > 0 || limit.isPresent();
    }

    QueryTree<T> and(List<Condition<T>> conditions) {
        List<Condition<T>> more = new ArrayList<>(where);
        more.addAll(conditions);
        return new QueryTree<>(type, more, ordering, offset, limit, loading);
    }

    QueryTree<T> orderedBy(List<Ordering<T>> other) {
        return new QueryTree<>(type, where, other, offset, limit, loading);
    }

    QueryTree<T> with(Loading other) {
        return new QueryTree<>(type, where, ordering, offset, limit, other);
    }

    /** The rows from one position to another, both counted within the rows this query asks for. */
    QueryTree<T> slice(long from, long to) {
        long end = limit.isPresent() ? Math.min(to, limit.getAsLong()) : to;
        return new QueryTree<>(type, where, ordering, offset + from, OptionalLong.of(Math.max(0, end - from)), loading);
    }
}
