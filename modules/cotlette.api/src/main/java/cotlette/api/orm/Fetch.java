package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * What happens when a relation is touched that its query did not ask for. The setting {@code strict_fetch} chooses for all query sets that
 * say nothing.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public enum Fetch {
    /** It is loaded for all objects of the result, in one more query. */
    TOGETHER,
    /** It is refused with {@link NotFetched}, unless the result has a single object: tests use it, so that no loop asks unseen. */
    STRICT
}
