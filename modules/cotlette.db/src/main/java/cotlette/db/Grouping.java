package cotlette.db;

import cotlette.api.orm.FieldPath;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selected;
import cotlette.api.orm.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rows of a result stand for: rows of a table, groups of them, or all of them together.
 *
 * @param by what the rows are grouped by
 */
record Grouping(List<Term> by, boolean isGrouped, QueryTree<?> tree) {
    static Grouping of(QueryTree<?> tree) {
        boolean aggregated = tree.selected() instanceof Selected.Values(List<Term> terms)
                && terms.stream().anyMatch(Grouping::isAggregate);
        return new Grouping(
                tree.grouping().by(), aggregated || !tree.grouping().by().isEmpty(), tree);
    }

    /** Refuses a value that differs within a group: a database would refuse it, too, or return any of them. */
    void check(Term term, String method) {
        boolean selected = tree.selected() instanceof Selected.Values(List<Term> terms) && terms.contains(term);
        if (tree.distinct() && !selected && tree.selected() instanceof Selected.Values) {
            throw new OrmException("distinct() returns each result once, and " + method
                    + "(…) has a value that is no part of the result. Select it, too, or leave it out.");
        }
        if (isGrouped && !isConstant(term)) {
            String name = term instanceof Term.Field(FieldPath path) ? "'" + path + "'" : "an expression";
            throw new OrmException("The rows of a group may differ in " + name + " of " + method
                    + "(…). Add it to groupBy(…), or put it into an aggregate such as max().");
        }
    }

    /** Returns what makes the rows of the result differ. */
    List<Term> decisive() {
        if (isGrouped) {
            return by;
        }
        return tree.distinct() && tree.selected() instanceof Selected.Values(List<Term> terms)
                ? terms
                : SelectWriter.key(tree);
    }

    /** Whether a term has one value in each group. */
    private boolean isConstant(Term term) {
        return by.contains(term)
                || switch (term) {
                    case Term.Aggregate _, Term.Value _, Term.Values _, Term.Outer _, Term.Output _ -> true;
                    case Term.Field _, Term.Self _, Term.Related _, Term.Truth _ -> false;
                    // What a sub-query asks of the row around it is not looked at: the database does.
                    case Term.Subquery _, Term.FirstOfEach _ -> true;
                    case Term.Call(var _, List<Term> arguments) ->
                        arguments.stream().allMatch(this::isConstant);
                    case Term.Arithmetic(var _, Term left, Term right) -> isConstant(left) && isConstant(right);
                    case Term.Cast(Term value, var _) -> isConstant(value);
                    case Term.Case(var branches, var otherwise) ->
                        branches.stream().allMatch(branch -> isConstant(branch.value()))
                                && otherwise.stream().allMatch(this::isConstant);
                };
    }

    private static boolean isAggregate(Term term) {
        return switch (term) {
            case Term.Aggregate _ -> true;
            case Term.Call(var _, List<Term> arguments) -> arguments.stream().anyMatch(Grouping::isAggregate);
            case Term.Arithmetic(var _, Term left, Term right) -> isAggregate(left) || isAggregate(right);
            case Term.Cast(Term value, var _) -> isAggregate(value);
            case Term.Case(var branches, Optional<Term> otherwise) ->
                Stream.concat(branches.stream().map(Term.Branch::value), otherwise.stream())
                        .anyMatch(Grouping::isAggregate);
            case Term.Field _, Term.Self _, Term.Value _, Term.Values _, Term.Truth _ -> false;
            case Term.Related _, Term.Subquery _, Term.FirstOfEach _, Term.Outer _, Term.Output _ -> false;
        };
    }
}
