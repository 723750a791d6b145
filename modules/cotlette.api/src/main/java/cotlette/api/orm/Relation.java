package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * What {@link QuerySet#prefetchRelated} loads: a foreign key, the objects that refer to an object, or a {@link Prefetch} of one of them.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public sealed interface Relation<R> permits RelationColumn, RelatedSet, RelatedOne, Prefetch {
    /** Returns what is loaded, as a value. */
    Loading.Prefetched prefetched();
}
