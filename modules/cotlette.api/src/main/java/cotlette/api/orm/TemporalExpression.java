package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.time.LocalDate;
import java.time.temporal.Temporal;

/**
 * A date, a time, or a point in time. Immutable. The parts of a point in time are those of UTC.
 *
 * @param <R> the model
 * @param <V> the class of the values
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public class TemporalExpression<R, V extends Temporal & Comparable<? super V>> extends ComparableExpression<R, V> {
    TemporalExpression(Term term) {
        super(term);
    }

    /** The year. */
    public final WholeExpression<R, Integer> year() {
        return part(ScalarFunction.YEAR);
    }

    /** The quarter, from 1 to 4. */
    public final WholeExpression<R, Integer> quarter() {
        return part(ScalarFunction.QUARTER);
    }

    /** The month, from 1 to 12. */
    public final WholeExpression<R, Integer> month() {
        return part(ScalarFunction.MONTH);
    }

    /** The day of the month. */
    public final WholeExpression<R, Integer> day() {
        return part(ScalarFunction.DAY);
    }

    /** The day of the week, from Monday, 1, to Sunday, 7. */
    public final WholeExpression<R, Integer> weekday() {
        return part(ScalarFunction.WEEKDAY);
    }

    /** The hour, from 0 to 23. */
    public final WholeExpression<R, Integer> hour() {
        return part(ScalarFunction.HOUR);
    }

    /** The minute. */
    public final WholeExpression<R, Integer> minute() {
        return part(ScalarFunction.MINUTE);
    }

    /** The second, without its fraction. */
    public final WholeExpression<R, Integer> second() {
        return part(ScalarFunction.SECOND);
    }

    /** The date. */
    public final TemporalExpression<R, LocalDate> date() {
        return new TemporalExpression<>(call(ScalarFunction.DATE));
    }

    private WholeExpression<R, Integer> part(ScalarFunction function) {
        return new WholeExpression<>(call(function));
    }
}
