package cotlette.db;

import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Ordering;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions and orders of a model, as they are for another one that a step leads from to it. */
final class PathPrefix {
    private final FieldPath.Step step;

    PathPrefix(FieldPath.Step step) {
        this.step = step;
    }

    <R> List<Condition<R>> conditions(List<? extends Condition<?>> conditions) {
        List<Condition<R>> moved = new ArrayList<>();
        conditions.forEach(condition -> moved.add(condition(condition)));
        return moved;
    }

    <R> List<Ordering<R>> orderings(List<? extends Ordering<?>> orderings) {
        List<Ordering<R>> moved = new ArrayList<>();
        orderings.forEach(ordering ->
                moved.add(new Ordering<>(term(ordering.term()), ordering.descending(), ordering.nullsFirst())));
        return moved;
    }

    /** What is loaded with the objects that the step leads to, and they themselves. */
    Loading loading(Loading further) {
        List<FieldPath> joined = new ArrayList<>();
        joined.add(FieldPath.ROOT.then(step));
        further.joined().forEach(path -> joined.add(path(path)));
        List<Loading.Prefetched> prefetched = new ArrayList<>();
        if (!further.prefetched().isEmpty()) {
            prefetched.add(Loading.Prefetched.all(FieldPath.ROOT.then(step))
                    .with(new Loading(Optional.empty(), further.fetch(), List.of(), further.prefetched())));
        }
        return new Loading(Optional.empty(), further.fetch(), joined, prefetched);
    }

    private <R> Condition<R> condition(Condition<?> condition) {
        return switch (condition) {
            case Condition.All<?>(var all) -> new Condition.All<>(conditions(all));
            case Condition.Any<?>(var any) -> new Condition.Any<>(conditions(any));
            case Condition.Not<?>(Condition<?> opposite) -> new Condition.Not<>(condition(opposite));
            case Condition.IsNull<?>(Term term) -> new Condition.IsNull<>(term(term));
            case Condition.Comparison<?>(Term left, var lookup, Term right) ->
                new Condition.Comparison<>(term(left), lookup, term(right));
            case Condition.Related<?> related ->
                new Condition.Related<>(path(related.path()), related.condition(), related.shared());
            case Condition.Exists<?> _ -> throw inner();
        };
    }

    private Term term(Term term) {
        return switch (term) {
            case Term.Field(FieldPath path) -> new Term.Field(path(path));
            case Term.Value _, Term.Values _ -> term;
            case Term.Call(var function, List<Term> arguments) -> new Term.Call(function, terms(arguments));
            case Term.Arithmetic(var operator, Term left, Term right) ->
                new Term.Arithmetic(operator, term(left), term(right));
            case Term.Case(List<Term.Branch> branches, var otherwise) ->
                new Term.Case(
                        branches.stream()
                                .map(branch -> new Term.Branch(condition(branch.condition()), term(branch.value())))
                                .toList(),
                        otherwise.map(this::term));
            case Term.Cast(Term value, var type) -> new Term.Cast(term(value), type);
            case Term.Truth(Condition<?> condition) -> new Term.Truth(condition(condition));
            case Term.Related(FieldPath path, Term.Aggregate aggregate) -> new Term.Related(path(path), aggregate);
            case Term.Aggregate _, Term.Self _, Term.Subquery _, Term.Outer _, Term.FirstOfEach _, Term.Output _ ->
                throw inner();
        };
    }

    private List<Term> terms(List<Term> all) {
        return all.stream().map(this::term).toList();
    }

    private FieldPath path(FieldPath path) {
        List<FieldPath.Step> longer = new ArrayList<>();
        longer.add(step);
        longer.addAll(path.steps());
        return new FieldPath(longer);
    }

    private static OrmException inner() {
        return new OrmException(
                "A Prefetch over a table between two models takes conditions and orders of the related objects' "
                        + "own values. Leave out the sub-query or aggregate, or ask the relation of each object by itself.");
    }
}
