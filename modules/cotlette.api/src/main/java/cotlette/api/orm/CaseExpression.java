package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A choice between values, each with its condition; the first whose condition is fulfilled counts, and where none is, null. Immutable; made by
 * {@link Expressions#when}.
 *
 * @param <R> the model
 * @param <V> the class of the values
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class CaseExpression<R, V> extends Expression<R, V> {
    private final List<Term.Branch> branches;

    CaseExpression(List<Term.Branch> branches) {
        super(new Term.Case(branches, Optional.empty()));
        this.branches = branches;
    }

    /** Adds a value for where none of the conditions so far is fulfilled, but this one is. */
    public CaseExpression<R, V> when(Condition<R> condition, V value) {
        return and(condition, new Term.Value(value));
    }

    /** Adds a value for where none of the conditions so far is fulfilled, but this one is. */
    public CaseExpression<R, V> when(Condition<R> condition, Expression<R, V> value) {
        return and(condition, value.term());
    }

    /** Ends with the value where no condition is fulfilled. */
    public Expression<R, V> otherwise(V value) {
        return new Computed<>(new Term.Case(branches, Optional.of(new Term.Value(value))));
    }

    /** Ends with the value where no condition is fulfilled. */
    public Expression<R, V> otherwise(Expression<R, V> value) {
        return new Computed<>(new Term.Case(branches, Optional.of(value.term())));
    }

    private CaseExpression<R, V> and(Condition<R> condition, Term value) {
        List<Term.Branch> more = new ArrayList<>(branches);
        more.add(new Term.Branch(condition, value));
        return new CaseExpression<>(more);
    }
}
