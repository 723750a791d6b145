package cotlette.db;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings assignments into an order in which each reads the row as it was before, for databases that do one after the other: what reads a
 * field comes before what sets it.
 */
final class AssignmentOrder {
    private AssignmentOrder() {}

    static List<Assignment<?>> of(List<Assignment<?>> assignments) {
        List<Assignment<?>> left = new ArrayList<>(assignments);
        List<Assignment<?>> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Assignment<?> next = left.stream()
                    .filter(candidate -> left.stream()
                            .noneMatch(other -> !other.path().equals(candidate.path())
                                    && read(other.value())
                                            .contains(candidate.path().toString())))
                    .findFirst()
                    .orElseThrow(
                            () -> new OrmException(
                                    "update(…) sets fields to values of each other: "
                                            + left.stream()
                                                    .map(each -> each.path().toString())
                                                    .toList()
                                            + ". This database sets one after the other, so that one would be lost: do it in two steps."));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static Set<String> read(Term term) {
        Set<String> fields = new HashSet<>();
        collect(term, fields);
        return fields;
    }

    private static void collect(Term term, Set<String> fields) {
        switch (term) {
            case Term.Field(FieldPath path) ->
                fields.add(path.steps().getFirst().name());
            case Term.Value _, Term.Values _, Term.Self _ -> {}
            case Term.Call(var _, List<Term> arguments) -> arguments.forEach(argument -> collect(argument, fields));
            case Term.Arithmetic(var _, Term left, Term right) -> {
                collect(left, fields);
                collect(right, fields);
            }
            case Term.Case(List<Term.Branch> branches, var otherwise) -> {
                branches.forEach(branch -> {
                    collect(branch.condition(), fields);
                    collect(branch.value(), fields);
                });
                otherwise.ifPresent(value -> collect(value, fields));
            }
            case Term.Cast(Term value, var _) -> collect(value, fields);
            case Term.Truth(Condition<?> condition) -> collect(condition, fields);
            case Term.Aggregate(var _, var argument, var _, List<Condition<?>> filter) -> {
                argument.ifPresent(value -> collect(value, fields));
                filter.forEach(condition -> collect(condition, fields));
            }
            // Only their objects are read, by keys, which no assignment sets.
            case Term.Related _, Term.FirstOfEach _, Term.Output _ -> {}
            case Term.Subquery(QueryTree<?> query) -> query.where().forEach(condition -> collect(condition, fields));
            case Term.Outer(Term value) -> collect(value, fields);
        }
    }

    private static void collect(Condition<?> condition, Set<String> fields) {
        switch (condition) {
            case Condition.All<?>(var all) -> all.forEach(each -> collect(each, fields));
            case Condition.Any<?>(var any) -> any.forEach(each -> collect(each, fields));
            case Condition.Not<?>(var opposite) -> collect(opposite, fields);
            case Condition.IsNull<?>(Term term) -> collect(term, fields);
            case Condition.Comparison<?>(Term left, var _, Term right) -> {
                collect(left, fields);
                collect(right, fields);
            }
            case Condition.Related<?> related -> collect(related.condition(), fields);
            case Condition.Exists<?>(QueryTree<?> query) -> query.where().forEach(each -> collect(each, fields));
        }
    }
}
