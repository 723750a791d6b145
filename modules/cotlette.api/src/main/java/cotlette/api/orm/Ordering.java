package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * One criterion of an order. Immutable; made by {@link Expression#asc} and {@link Expression#desc}.
 *
 * @param <R> the model
 * @param path the way to the field
 * @param descending whether the greatest value comes first
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record Ordering<R>(FieldPath path, boolean descending) {}
