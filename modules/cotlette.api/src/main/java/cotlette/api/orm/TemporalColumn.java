package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.time.temporal.Temporal;

/**
 * A column of points in time. Immutable; generated.
 *
 * @param <R> the model a query set is about
 * @param <V> the class of the points in time
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class TemporalColumn<R, V extends Temporal & Comparable<? super V>> extends TemporalExpression<R, V>
        implements Assignable<R, V> {
    /** Creates the column at the end of {@code path}. */
    public TemporalColumn(FieldPath path) {
        super(new Term.Field(path));
    }
}
