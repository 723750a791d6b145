package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * A relation to load, and which of its objects. Immutable.
 *
 * {@snippet :
 * Author.objects.prefetchRelated(Prefetch.of(Author_.books())
 *         .filter(Book_.pages.gt(100))
 *         .orderBy(Book_.pages.desc())
 *         .limitPerParent(3));
 * }
 *
 * @param <R> the model a query set is about
 * @param <T> the model of the related objects
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class Prefetch<R, T extends Model> implements Relation<R> {
    private final Loading.Prefetched prefetched;

    private Prefetch(Loading.Prefetched prefetched) {
        this.prefetched = prefetched;
    }

    /** Loads all objects of a relation. */
    public static <R, T extends Model> Prefetch<R, T> of(RelatedSet<R, T> relation) {
        return new Prefetch<>(relation.prefetched());
    }

    /** Loads what a foreign key refers to. */
    public static <R, T extends Model> Prefetch<R, T> of(RelationColumn<R, T, ?> relation) {
        return new Prefetch<>(relation.prefetched());
    }

    /** Leaves out those that do not fulfil all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Prefetch<R, T> filter(Condition<T>... conditions) {
        List<Condition<?>> more = new ArrayList<>(prefetched.where());
        more.addAll(Arrays.asList(conditions));
        return new Prefetch<>(new Loading.Prefetched(
                prefetched.path(), more, prefetched.ordering(), prefetched.perParent(), prefetched.further()));
    }

    /** Puts them into an order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Prefetch<R, T> orderBy(Ordering<T>... ordering) {
        return new Prefetch<>(new Loading.Prefetched(
                prefetched.path(),
                prefetched.where(),
                Arrays.asList(ordering),
                prefetched.perParent(),
                prefetched.further()));
    }

    /**
     * Loads the first {@code most} of each object, in their order.
     *
     * @throws IllegalArgumentException when {@code most} is less than 1
     */
    public Prefetch<R, T> limitPerParent(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("limitPerParent(" + most + ") would load nothing. Ask for 1 or more.");
        }
        return new Prefetch<>(new Loading.Prefetched(
                prefetched.path(),
                prefetched.where(),
                prefetched.ordering(),
                OptionalLong.of(most),
                prefetched.further()));
    }

    /** Loads relations of the related objects with them. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Prefetch<R, T> prefetchRelated(Relation<T>... relations) {
        return with(prefetched.further().andPrefetched(Arrays.asList(relations)));
    }

    /** Loads what foreign keys of the related objects refer to in the same query. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Prefetch<R, T> selectRelated(RelationColumn<T, ?, ?>... relations) {
        return with(prefetched.further().andJoined(Arrays.asList(relations)));
    }

    private Prefetch<R, T> with(Loading further) {
        return new Prefetch<>(new Loading.Prefetched(
                prefetched.path(), prefetched.where(), prefetched.ordering(), prefetched.perParent(), further));
    }

    @Override
    public Loading.Prefetched prefetched() {
        return prefetched;
    }
}
