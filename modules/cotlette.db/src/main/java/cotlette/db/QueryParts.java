package cotlette.db;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.Condition;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.Model;
import cotlette.api.orm.Ordering;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selected;
import cotlette.api.orm.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Takes a query apart into its shape and its values. */
final class QueryParts {
    /** The longest list whose length is rounded up, so that lists of many lengths share a few texts. */
    private final int longestRounded;

    private final Consumer<QueryTree<?>> inner;
    private final List<Object> values = new ArrayList<>();
    private final QueryShape shape;

    /**
     * Takes a query apart.
     *
     * @param inner hears of the queries within it
     */
    QueryParts(
            int maximumBinds,
            Consumer<QueryTree<?>> inner,
            QueryShape.Form form,
            QueryTree<?> query,
            List<? extends Assignment<?>> assignments) {
        this.inner = inner;
        this.longestRounded = maximumBinds / 2;
        List<Assignment<?>> set = new ArrayList<>();
        for (Assignment<?> assignment : assignments) {
            set.add(new Assignment<>(assignment.path(), strip(assignment.value())));
        }
        this.shape = new QueryShape(form, strip(query), set);
    }

    QueryShape shape() {
        return shape;
    }

    /** Returns the values, by their positions. */
    List<Object> values() {
        return values;
    }

    private <T extends Model> QueryTree<T> strip(QueryTree<T> query) {
        Selected selected = switch (query.selected()) {
            case Selected.Objects objects -> objects;
            case Selected.Values(List<Term> terms) -> new Selected.Values(each(terms, this::strip));
            case Selected.Combined(var operation, QueryTree<?> left, QueryTree<?> right) ->
                new Selected.Combined(operation, strip(UsualOrder.without(left)), strip(UsualOrder.without(right)));
        };
        QueryTree.Grouping<T> grouping = new QueryTree.Grouping<>(
                each(query.grouping().by(), this::strip),
                stripAll(query.grouping().having()));
        List<Ordering<T>> ordering = each(
                UsualOrder.of(query),
                criterion -> new Ordering<>(strip(criterion.term()), criterion.descending(), criterion.nullsFirst()));
        QueryTree<T> stripped = new QueryTree<>(
                query.type(),
                selected,
                query.distinct(),
                stripAll(query.where()),
                grouping,
                ordering,
                0,
                OptionalLong.empty(),
                query.whichever(),
                query.lock(),
                new Loading(Optional.empty(), Optional.empty(), query.loading().joined(), List.of()));
        return query.isSliced()
                ? stripped.sliced(
                        position(query.offset()),
                        OptionalLong.of(position(query.limit().orElse(Long.MAX_VALUE))))
                : stripped;
    }

    private <T extends Model> QueryTree<T> stripInner(QueryTree<T> query) {
        inner.accept(query);
        return strip(query);
    }

    private <T> List<Condition<T>> stripAll(List<Condition<T>> conditions) {
        return each(conditions, this::strip);
    }

    private <T> Condition<T> strip(Condition<T> condition) {
        return switch (condition) {
            case Condition.All<T>(List<Condition<T>> all) -> new Condition.All<>(stripAll(all));
            case Condition.Any<T>(List<Condition<T>> any) -> new Condition.Any<>(stripAll(any));
            case Condition.Not<T>(Condition<T> opposite) -> new Condition.Not<>(strip(opposite));
            case Condition.IsNull<T>(Term term) -> new Condition.IsNull<>(strip(term));
            case Condition.Related<T> related ->
                new Condition.Related<>(related.path(), strip(related.condition()), related.shared());
            case Condition.Exists<T>(QueryTree<?> query) ->
                new Condition.Exists<>(stripInner(UsualOrder.without(query)));
            case Condition.Comparison<T> comparison -> strip(comparison);
        };
    }

    private <T> Condition<T> strip(Condition.Comparison<T> comparison) {
        if (!(comparison.right() instanceof Term.Value(Object value) && value == null)) {
            return new Condition.Comparison<>(strip(comparison.left()), comparison.lookup(), strip(comparison.right()));
        }
        if (comparison.lookup() == Lookup.EXACT) {
            return new Condition.IsNull<>(strip(comparison.left()));
        }
        String name = comparison.left() instanceof Term.Field(var path) ? path.toString() : "expression";
        throw new OrmException("'" + name + "__" + comparison.lookup().word()
                + "' compares with null, which is neither smaller nor greater than anything. Ask isNull() instead.");
    }

    private Term strip(Term term) {
        return switch (term) {
            case Term.Field _, Term.Self _, Term.Output _ -> term;
            case Term.Value(Object value) ->
                value == null ? term : new Term.Value(new QueryShape.Position(position(value), value.getClass()));
            case Term.Values(List<?> list) -> positions(list);
            case Term.Call(var function, List<Term> arguments) -> new Term.Call(function, each(arguments, this::strip));
            case Term.Arithmetic(var operator, Term left, Term right) ->
                new Term.Arithmetic(operator, strip(left), strip(right));
            case Term.Case(List<Term.Branch> branches, Optional<Term> otherwise) ->
                new Term.Case(
                        each(branches, branch -> new Term.Branch(strip(branch.condition()), strip(branch.value()))),
                        otherwise.map(this::strip));
            case Term.Cast(Term value, var type) -> new Term.Cast(strip(value), type);
            case Term.Truth(Condition<?> condition) -> new Term.Truth(strip(condition));
            case Term.Aggregate aggregate -> strip(aggregate);
            case Term.Related(var path, Term.Aggregate aggregate) -> new Term.Related(path, strip(aggregate));
            case Term.Subquery(QueryTree<?> query) -> new Term.Subquery(stripInner(UsualOrder.without(query)));
            case Term.FirstOfEach(QueryTree<?> query, Term group, long most) ->
                new Term.FirstOfEach(strip(query), strip(group), position(most));
            case Term.Outer(Term value) -> new Term.Outer(strip(value));
        };
    }

    private Term.Aggregate strip(Term.Aggregate aggregate) {
        List<Condition<?>> filter = new ArrayList<>();
        aggregate.filter().forEach(condition -> filter.add(strip(condition)));
        return new Term.Aggregate(
                aggregate.kind(), aggregate.argument().map(this::strip), aggregate.distinct(), filter);
    }

    private int position(Object value) {
        values.add(value);
        return values.size() - 1;
    }

    /** The last value again until there are as many as a power of two: so lists of many lengths share a few texts. */
    private Term positions(List<?> list) {
        if (list.isEmpty()) {
            return new Term.Values(List.of());
        }
        int first = values.size();
        values.addAll(list);
        int rounded = list.size() > longestRounded ? list.size() : Integer.highestOneBit(list.size() * 2 - 1);
        for (int i = list.size(); i < rounded; i++) {
            values.add(list.getLast());
        }
        return new Term.Values(List.of(first, rounded));
    }

    private static <E> List<E> each(List<E> all, UnaryOperator<E> change) {
        if (all.isEmpty()) {
            return all;
        }
        List<E> changed = new ArrayList<>(all.size());
        for (E each : all) {
            changed.add(change.apply(each));
        }
        return changed;
    }
}
