package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that begin with no column. Import them by name: {@code import static cotlette.api.orm.Expressions.count;}.
 *
 * {@snippet :
 * Book.objects.groupBy(Book_.language).select(Count::new, Book_.language, count()).execute();
 * Book.objects.filter(coalesce(Book_.subtitle, Book_.title).contains("sea"));
 * Author.objects.filter(exists(Book.objects.filter(Book_.author.eq(outer(Author_.id)))));
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Expressions {
    private Expressions() {}

    /** How many rows there are, of the group or of all, that fulfil all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> WholeExpression<R, Long> count(Condition<R>... filter) {
        return new WholeExpression<>(new Term.Aggregate(Term.Kind.COUNT, Optional.empty(), false, List.of(filter)));
    }

    /** The object itself, for results that have more beside it. */
    public static <T extends Model> Expression<T, T> self() {
        return new Computed<>(new Term.Self());
    }

    /** A value that is the same in each row. */
    public static <R, V> Expression<R, V> value(V value) {
        return new Computed<>(new Term.Value(value));
    }

    /** The point in time at which the statement runs. */
    public static <R> TemporalExpression<R, Instant> now() {
        return new TemporalExpression<>(new Term.Call(ScalarFunction.NOW, List.of()));
    }

    /** The first text that is not null; null when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> TextExpression<R> coalesce(TextExpression<R> first, TextExpression<R>... others) {
        return new TextExpression<>(call(ScalarFunction.COALESCE, first, (Object[]) others));
    }

    /** The text, or another one where it is null. */
    public static <R> TextExpression<R> coalesce(TextExpression<R> text, String otherwise) {
        return new TextExpression<>(call(ScalarFunction.COALESCE, text, otherwise));
    }

    /** The first number that is not null; null when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, N extends Number & Comparable<? super N>> WholeExpression<R, N> coalesce(
            WholeExpression<R, N> first, WholeExpression<R, N>... others) {
        return new WholeExpression<>(call(ScalarFunction.COALESCE, first, (Object[]) others));
    }

    /** The number, or another one where it is null. */
    public static <R, N extends Number & Comparable<? super N>> WholeExpression<R, N> coalesce(
            WholeExpression<R, N> number, long otherwise) {
        return new WholeExpression<>(call(ScalarFunction.COALESCE, number, otherwise));
    }

    /** The number, or another one where it is null. */
    public static <R, N extends Number & Comparable<? super N>> FractionExpression<R, N> coalesce(
            FractionExpression<R, N> number, N otherwise) {
        return new FractionExpression<>(call(ScalarFunction.COALESCE, number, otherwise));
    }

    /** The first value that is not null; null when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, V> Expression<R, V> coalesce(Expression<R, V> first, Expression<R, V>... others) {
        return new Computed<>(call(ScalarFunction.COALESCE, first, (Object[]) others));
    }

    /** The value, null where it equals another one. */
    public static <R, V> Expression<R, V> nullIf(Expression<R, V> value, V other) {
        return new Computed<>(call(ScalarFunction.NULLIF, value, other));
    }

    /** The greatest of the values; null when one of them is. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, V extends Comparable<? super V>> ComparableExpression<R, V> greatest(
            ComparableExpression<R, V> first, ComparableExpression<R, V>... others) {
        return new ComparableExpression<>(call(ScalarFunction.GREATEST, first, (Object[]) others));
    }

    /** The smallest of the values; null when one of them is. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, V extends Comparable<? super V>> ComparableExpression<R, V> least(
            ComparableExpression<R, V> first, ComparableExpression<R, V>... others) {
        return new ComparableExpression<>(call(ScalarFunction.LEAST, first, (Object[]) others));
    }

    /** Whether a condition is fulfilled, as a value. */
    public static <R> Expression<R, Boolean> truth(Condition<R> condition) {
        return new Computed<>(new Term.Truth(condition));
    }

    /**
     * Begins a choice between values: {@code when(Book_.pages.gt(500), "long").otherwise("short")}.
     *
     * @param value the value where the condition is fulfilled
     */
    public static <R, V> CaseExpression<R, V> when(Condition<R> condition, V value) {
        return new CaseExpression<R, V>(List.of()).when(condition, value);
    }

    /**
     * Begins a choice between values.
     *
     * @param value computes the value where the condition is fulfilled
     */
    public static <R, V> CaseExpression<R, V> when(Condition<R> condition, Expression<R, V> value) {
        return new CaseExpression<R, V>(List.of()).when(condition, value);
    }

    /** A value of the row around a sub-query, to compare with. */
    public static <R, O, V> Expression<R, V> outer(Expression<O, V> value) {
        return new Computed<>(new Term.Outer(value.term()));
    }

    /** The only value that a query finds, null when it finds none. */
    public static <R, V> Expression<R, V> subquery(Selection<?, V> query) {
        return new Computed<>(new Term.Subquery(query.tree()));
    }

    /** A query finds an object. */
    public static <R> Condition<R> exists(QuerySet<?> query) {
        return new Condition.Exists<>(query.tree());
    }

    /** All conditions are fulfilled; of none: always. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> Condition<R> allOf(Condition<R>... conditions) {
        return new Condition.All<>(Arrays.asList(conditions));
    }

    /** At least one condition is fulfilled; of none: never. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> Condition<R> anyOf(Condition<R>... conditions) {
        return new Condition.Any<>(Arrays.asList(conditions));
    }

    /** The condition is not fulfilled. */
    public static <R> Condition<R> not(Condition<R> condition) {
        return condition.not();
    }

    static Term call(ScalarFunction function, Expression<?, ?> first, @Nullable Object... others) {
        List<Term> arguments = new ArrayList<>();
        arguments.add(first.term());
        for (Object other : others) {
            arguments.add(term(other));
        }
        return new Term.Call(function, arguments);
    }

    static Term term(@Nullable Object value) {
        return value instanceof Expression<?, ?> expression ? expression.term() : new Term.Value(value);
    }
}
