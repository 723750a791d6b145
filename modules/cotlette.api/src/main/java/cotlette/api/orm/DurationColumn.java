package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.time.Duration;

/**
 * A column of spans of time.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class DurationColumn<R> extends ComparableExpression<R, Duration> implements Assignable<R, Duration> {
    /** Creates the column at the end of {@code path}. */
    public DurationColumn(FieldPath path) {
        super(new Term.Field(path));
    }
}
