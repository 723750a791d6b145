package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.function.Function;

/**
 * A number. Immutable. Whole numbers can be given as they stand in Java's source, whatever the class of the values: {@code price.gt(5)}.
 *
 * @param <R> the model
 * @param <N> the class of the numbers
 * @param <S> the kind of expression that computing gives
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public abstract sealed class NumberExpression<
                R, N extends Number & Comparable<? super N>, S extends NumberExpression<R, N, S>>
        extends ComparableExpression<R, N> permits WholeExpression, FractionExpression {
    private final Function<Term, S> computed;

    NumberExpression(Term term, Function<Term, S> computed) {
        super(term);
        this.computed = computed;
    }

    /** Equal to {@code value}. */
    public final Condition<R> eq(long value) {
        return compare(Lookup.EXACT, value);
    }

    /** Not equal to {@code value}; null is not equal to it, too. */
    public final Condition<R> ne(long value) {
        return eq(value).not();
    }

    /** Greater than {@code value}. */
    public final Condition<R> gt(long value) {
        return compare(Lookup.GT, value);
    }

    /** Greater than or equal to {@code value}. */
    public final Condition<R> gte(long value) {
        return compare(Lookup.GTE, value);
    }

    /** Less than {@code value}. */
    public final Condition<R> lt(long value) {
        return compare(Lookup.LT, value);
    }

    /** Less than or equal to {@code value}. */
    public final Condition<R> lte(long value) {
        return compare(Lookup.LTE, value);
    }

    /** The sum with a number. */
    public final S plus(N number) {
        return arithmetic(Term.Operator.PLUS, new Term.Value(number));
    }

    /** The sum with a number. */
    public final S plus(long number) {
        return arithmetic(Term.Operator.PLUS, new Term.Value(number));
    }

    /** The sum with another number of the same row. */
    public final S plus(NumberExpression<? super R, ?, ?> number) {
        return arithmetic(Term.Operator.PLUS, number.term());
    }

    /** The difference to a number. */
    public final S minus(N number) {
        return arithmetic(Term.Operator.MINUS, new Term.Value(number));
    }

    /** The difference to a number. */
    public final S minus(long number) {
        return arithmetic(Term.Operator.MINUS, new Term.Value(number));
    }

    /** The difference to another number of the same row. */
    public final S minus(NumberExpression<? super R, ?, ?> number) {
        return arithmetic(Term.Operator.MINUS, number.term());
    }

    /** The product with a number. */
    public final S times(N number) {
        return arithmetic(Term.Operator.TIMES, new Term.Value(number));
    }

    /** The product with a number. */
    public final S times(long number) {
        return arithmetic(Term.Operator.TIMES, new Term.Value(number));
    }

    /** The product with another number of the same row. */
    public final S times(NumberExpression<? super R, ?, ?> number) {
        return arithmetic(Term.Operator.TIMES, number.term());
    }

    /** The quotient; of whole numbers without its fraction; null where the divisor is 0. */
    public final S dividedBy(N divisor) {
        return arithmetic(Term.Operator.DIVIDED_BY, new Term.Value(divisor));
    }

    /** The quotient; of whole numbers without its fraction; null where the divisor is 0. */
    public final S dividedBy(long divisor) {
        return arithmetic(Term.Operator.DIVIDED_BY, new Term.Value(divisor));
    }

    /** The quotient with another number of the same row; of whole numbers without its fraction; null where the divisor is 0. */
    public final S dividedBy(NumberExpression<? super R, ?, ?> divisor) {
        return arithmetic(Term.Operator.DIVIDED_BY, divisor.term());
    }

    /** The number as a floating-point number, so that a quotient keeps its fraction. */
    public final FractionExpression<R, Double> toDouble() {
        return new FractionExpression<>(new Term.Cast(term(), new FieldType.Real()));
    }

    /** The number without its sign. */
    public final S abs() {
        return computed.apply(call(ScalarFunction.ABS));
    }

    /** The number with its sign turned. */
    public final S negated() {
        return computed.apply(call(ScalarFunction.NEGATE));
    }

    /** The arithmetic mean, of the rows that fulfil all conditions; null of none. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final FractionExpression<R, Double> avg(Condition<? super R>... filter) {
        return new FractionExpression<>(aggregate(Term.Kind.AVG, false, filter));
    }

    private S arithmetic(Term.Operator operator, Term other) {
        return computed.apply(new Term.Arithmetic(operator, term(), other));
    }

    final S arithmetic(Term.Operator operator, Object value) {
        return arithmetic(operator, Expressions.term(value));
    }
}
