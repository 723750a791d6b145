package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * Something that has a value in each row of a model.
 *
 * @param <R> the model
 * @param <V> the class of the value
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface Expression<R, V> permits Column, ForeignKeyColumn {
    /** Returns the way to the field that holds the value. */
    FieldPath path();

    /** Orders by the value, smallest first. */
    default Ordering<R> asc() {
        return new Ordering<>(path(), false);
    }

    /** Orders by the value, greatest first. */
    default Ordering<R> desc() {
        return new Ordering<>(path(), true);
    }
}
