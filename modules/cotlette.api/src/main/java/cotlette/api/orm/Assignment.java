package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A change of a column. Immutable; made by {@link Assignable#set}.
 *
 * @param <R> the model
 * @param path the way to the field
 * @param value its new value
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record Assignment<R>(FieldPath path, Term value) {}
