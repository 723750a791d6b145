package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.List;

/**
 * One criterion of an order. Immutable; made by {@link Expression#asc} and {@link Expression#desc}.
 *
 * @param <R> the model
 * @param term what is ordered by
 * @param descending whether the greatest value comes first
 * @param nullsFirst whether null comes before everything else
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record Ordering<R>(Term term, boolean descending, boolean nullsFirst) {
    /** Returns the order that the model itself has, as one criterion; databases look up what it stands for. */
    static <R> Ordering<R> usual() {
        return new Ordering<>(new Term.Self(), false);
    }

    /** Creates a criterion for which null is smaller than anything. */
    public Ordering(Term term, boolean descending) {
        this(term, descending, !descending);
    }

    /** Puts null before everything else. */
    public Ordering<R> withNullsFirst() {
        return new Ordering<>(term, descending, true);
    }

    /** Puts null after everything else. */
    public Ordering<R> withNullsLast() {
        return new Ordering<>(term, descending, false);
    }

    Ordering<R> reversed() {
        return new Ordering<>(term, !descending, !nullsFirst);
    }

    /** Returns criteria as those of one model: what orders all rows orders its rows, too. */
    @SafeVarargs
    @SuppressWarnings({"unchecked", "varargs"})
    static <R> List<Ordering<R>> ofEach(Ordering<? super R>... ordering) {
        return Arrays.stream(ordering).map(criterion -> (Ordering<R>) criterion).toList();
    }
}
