package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalUnit;

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

    /**
     * The beginning of the unit in which it is: {@code Book_.released.truncatedTo(ChronoUnit.MONTHS)}. Of a point in time, in UTC; weeks begin
     * on Monday.
     *
     * @param unit {@link ChronoUnit#YEARS}, {@link IsoFields#QUARTER_YEARS}, {@link ChronoUnit#MONTHS}, {@link ChronoUnit#WEEKS} or {@link
     *     ChronoUnit#DAYS}, and of a point in time {@link ChronoUnit#HOURS}, {@link ChronoUnit#MINUTES} or {@link ChronoUnit#SECONDS} as well
     * @throws IllegalArgumentException when the unit is another one
     */
    public final TemporalExpression<R, V> truncatedTo(TemporalUnit unit) {
        return new TemporalExpression<>(call(truncation(unit)));
    }

    private static ScalarFunction truncation(TemporalUnit unit) {
        if (unit.equals(IsoFields.QUARTER_YEARS)) {
            return ScalarFunction.TRUNCATE_QUARTER;
        }
        return switch (unit) {
            case ChronoUnit.YEARS -> ScalarFunction.TRUNCATE_YEAR;
            case ChronoUnit.MONTHS -> ScalarFunction.TRUNCATE_MONTH;
            case ChronoUnit.WEEKS -> ScalarFunction.TRUNCATE_WEEK;
            case ChronoUnit.DAYS -> ScalarFunction.TRUNCATE_DAY;
            case ChronoUnit.HOURS -> ScalarFunction.TRUNCATE_HOUR;
            case ChronoUnit.MINUTES -> ScalarFunction.TRUNCATE_MINUTE;
            case ChronoUnit.SECONDS -> ScalarFunction.TRUNCATE_SECOND;
            default ->
                throw new IllegalArgumentException("Databases truncate to YEARS, QUARTER_YEARS, MONTHS, WEEKS, DAYS,"
                        + " HOURS, MINUTES and SECONDS, not to " + unit + ".");
        };
    }

    private WholeExpression<R, Integer> part(ScalarFunction function) {
        return new WholeExpression<>(call(function));
    }
}
