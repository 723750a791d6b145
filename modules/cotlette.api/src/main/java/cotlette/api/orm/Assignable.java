package cotlette.api.orm;

import cotlette.api.base.Stability;
import org.jspecify.annotations.Nullable;

/**
 * A column that {@link QuerySet#update} can set.
 *
 * @param <R> the model
 * @param <V> the class of the column's values
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Assignable<R, V> {
    /** Returns what it is in queries. */
    Term term();

    /** Returns the way to the field. */
    default FieldPath path() {
        if (term() instanceof Term.Field(FieldPath path)) {
            return path;
        }
        throw new IllegalStateException("A column is a field.");
    }

    /** Sets the column to a value. */
    default Assignment<R> set(@Nullable V value) {
        return new Assignment<>(path(), new Term.Value(value));
    }

    /** Sets the column to what is computed of the row as it was before. */
    default Assignment<R> set(Expression<? super R, ? extends V> value) {
        return new Assignment<>(path(), value.term());
    }
}
