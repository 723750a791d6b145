package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A number that may have a fraction. Immutable.
 *
 * @param <R> the model
 * @param <N> the class of the numbers
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public non-sealed class FractionExpression<R, N extends Number & Comparable<? super N>>
        extends NumberExpression<R, N, FractionExpression<R, N>> {
    FractionExpression(Term term) {
        super(term, FractionExpression::new);
    }

    /** The greatest whole number that is not greater. */
    public final FractionExpression<R, N> floor() {
        return new FractionExpression<>(call(ScalarFunction.FLOOR));
    }

    /** The smallest whole number that is not smaller. */
    public final FractionExpression<R, N> ceiling() {
        return new FractionExpression<>(call(ScalarFunction.CEILING));
    }

    /** The number rounded to so many decimal places, halves away from zero. */
    public final FractionExpression<R, N> round(int places) {
        return new FractionExpression<>(call(ScalarFunction.ROUND, places));
    }

    /** The sum, of the rows that fulfil all conditions; null of none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final FractionExpression<R, N> sum(Condition<? super R>... filter) {
        return new FractionExpression<>(aggregate(Term.Kind.SUM, false, filter));
    }
}
