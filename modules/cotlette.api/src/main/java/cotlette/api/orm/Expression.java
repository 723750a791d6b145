package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a value in each row of a model: a column, or what is computed of columns. Immutable.
 *
 * {@snippet :
 * Book.objects.filter(Book_.title.lower().contains("sea"), Book_.pages.minus(Book_.read).gt(100));
 * }
 *
 * Two values are compared as people do it: nothing is equal to, smaller or greater than null.
 *
 * @param <R> the model
 * @param <V> the class of the value
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public abstract class Expression<R, V> {
    private final Term term;

    Expression(Term term) {
        this.term = term;
    }

    /** Returns what it computes, as a tree. */
    public final Term term() {
        return term;
    }

    /** Equal to {@code value}. */
    public final Condition<R> eq(V value) {
        return compare(Lookup.EXACT, value);
    }

    /** Equal to another value of the same row. */
    public final Condition<R> eq(Expression<? super R, ? extends V> other) {
        return compare(Lookup.EXACT, other);
    }

    /** Not equal to {@code value}: the opposite of {@link #eq(Object) eq}, so null is not equal to it, too. */
    public final Condition<R> ne(V value) {
        return eq(value).not();
    }

    /** Not equal to another value of the same row: the opposite of {@link #eq(Expression) eq}. */
    public final Condition<R> ne(Expression<? super R, ? extends V> other) {
        return eq(other).not();
    }

    /** Equal to one of {@code values}; of none, no row. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> in(V... values) {
        return in(Arrays.asList(values));
    }

    /** Equal to one of {@code values}; of none, no row. */
    public final Condition<R> in(Collection<? extends V> values) {
        return new Condition.Comparison<>(term, Lookup.IN, new Term.Values(List.copyOf(values)));
    }

    /** Equal to one of the values that {@code query} finds. */
    public final Condition<R> in(Selection<?, ? extends V> query) {
        return new Condition.Comparison<>(term, Lookup.IN, new Term.Subquery(query.tree()));
    }

    /** Null. */
    public final Condition<R> isNull() {
        return new Condition.IsNull<>(term);
    }

    /** Not null. */
    public final Condition<R> isNotNull() {
        return isNull().not();
    }

    /** Orders by the value, smallest first; null is smaller than anything. */
    public final Ordering<R> asc() {
        return new Ordering<>(term, false);
    }

    /** Orders by the value, greatest first; null comes last. */
    public final Ordering<R> desc() {
        return new Ordering<>(term, true);
    }

    /** How many values are not null, of the rows that fulfil all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final WholeExpression<R, Long> count(Condition<? super R>... filter) {
        return new WholeExpression<>(aggregate(Term.Kind.COUNT, false, filter));
    }

    /** How many different values there are, null left out, of the rows that fulfil all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final WholeExpression<R, Long> countDistinct(Condition<? super R>... filter) {
        return new WholeExpression<>(aggregate(Term.Kind.COUNT, true, filter));
    }

    /** The value as text, as the database writes it. */
    public final TextExpression<R> toText() {
        return new TextExpression<>(new Term.Cast(term, new FieldType.Text()));
    }

    final Condition<R> compare(Lookup lookup, @Nullable Object value) {
        return new Condition.Comparison<>(term, lookup, new Term.Value(value));
    }

    final Condition<R> compare(Lookup lookup, Expression<?, ?> other) {
        return new Condition.Comparison<>(term, lookup, other.term());
    }

    final Term.Aggregate aggregate(Term.Kind kind, boolean distinct, Condition<?>[] filter) {
        return new Term.Aggregate(kind, Optional.of(term), distinct, List.of(filter));
    }

    final Term call(ScalarFunction function, Object... others) {
        return Expressions.call(function, this, others);
    }

    /** Returns the path of a column, and of what is computed the kind. */
    @Override
    public final String toString() {
        return term instanceof Term.Field(FieldPath path)
                ? path.toString()
                : term.getClass().getSimpleName();
    }
}
