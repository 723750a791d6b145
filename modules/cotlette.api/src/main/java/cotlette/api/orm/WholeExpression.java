package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A whole number. Immutable.
 *
 * @param <R> the model
 * @param <N> the class of the numbers
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public non-sealed class WholeExpression<R, N extends Number & Comparable<? super N>>
        extends NumberExpression<R, N, WholeExpression<R, N>> {
    WholeExpression(Term term) {
        super(term, WholeExpression::new);
    }

    /** The remainder, with the sign of the dividend; null where the divisor is 0. */
    public final WholeExpression<R, N> modulo(long divisor) {
        return arithmetic(Term.Operator.MODULO, divisor);
    }

    /** The remainder, with the sign of the dividend; null where the divisor is 0. */
    public final WholeExpression<R, N> modulo(WholeExpression<? super R, ?> divisor) {
        return arithmetic(Term.Operator.MODULO, divisor);
    }

    /** The sum, of the rows that fulfil all conditions; null of none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final WholeExpression<R, Long> sum(Condition<? super R>... filter) {
        return new WholeExpression<>(aggregate(Term.Kind.SUM, false, filter));
    }
}
