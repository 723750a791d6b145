package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * An expression whose values have an order. Immutable.
 *
 * @param <R> the model
 * @param <V> the class of the values
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public class ComparableExpression<R, V extends Comparable<? super V>> extends Expression<R, V> {
    ComparableExpression(Term term) {
        super(term);
    }

    /** Greater than {@code value}. */
    public final Condition<R> gt(V value) {
        return compare(Lookup.GT, value);
    }

    /** Greater than another value of the same row. */
    public final Condition<R> gt(Expression<? super R, ? extends V> other) {
        return compare(Lookup.GT, other);
    }

    /** Greater than or equal to {@code value}. */
    public final Condition<R> gte(V value) {
        return compare(Lookup.GTE, value);
    }

    /** Greater than or equal to another value of the same row. */
    public final Condition<R> gte(Expression<? super R, ? extends V> other) {
        return compare(Lookup.GTE, other);
    }

    /** Less than {@code value}. */
    public final Condition<R> lt(V value) {
        return compare(Lookup.LT, value);
    }

    /** Less than another value of the same row. */
    public final Condition<R> lt(Expression<? super R, ? extends V> other) {
        return compare(Lookup.LT, other);
    }

    /** Less than or equal to {@code value}. */
    public final Condition<R> lte(V value) {
        return compare(Lookup.LTE, value);
    }

    /** Less than or equal to another value of the same row. */
    public final Condition<R> lte(Expression<? super R, ? extends V> other) {
        return compare(Lookup.LTE, other);
    }

    /** From {@code first} to {@code last}, both included. */
    public final Condition<R> between(V first, V last) {
        return new Condition.All<>(List.of(gte(first), lte(last)));
    }

    /** The smallest value, of the rows that fulfil all conditions; null of none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final ComparableExpression<R, V> min(Condition<? super R>... filter) {
        return new ComparableExpression<>(aggregate(Term.Kind.MIN, false, filter));
    }

    /** The greatest value, of the rows that fulfil all conditions; null of none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final ComparableExpression<R, V> max(Condition<? super R>... filter) {
        return new ComparableExpression<>(aggregate(Term.Kind.MAX, false, filter));
    }
}
