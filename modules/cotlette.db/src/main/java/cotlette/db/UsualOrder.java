package cotlette.db;

import cotlette.api.orm.Model;
import cotlette.api.orm.Ordering;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selected;
import cotlette.api.orm.Term;
import java.util.ArrayList;
import java.util.List;

/** The order that a model has of itself, in queries that ask for no other one. */
final class UsualOrder {
    private UsualOrder() {}

    /** Returns the order of a query, in which the model's own stands in its place; none where it says nothing of the result. */
    static <T extends Model> List<Ordering<T>> of(QueryTree<T> query) {
        if (query.ordering().stream().noneMatch(UsualOrder::isUsual)) {
            return query.ordering();
        }
        List<Ordering<T>> usual = query.type().ordering();
        List<Ordering<T>> all = new ArrayList<>();
        for (Ordering<T> criterion : query.ordering()) {
            if (!isUsual(criterion) || usual.isEmpty()) {
                all.add(criterion);
            } else if (hasMeaning(query, usual)) {
                usual.forEach(each -> all.add(criterion.descending() ? reversed(each) : each));
            }
        }
        return all;
    }

    /** Returns the query without the model's own order, unless that chooses the rows of a slice. */
    static <T extends Model> QueryTree<T> without(QueryTree<T> query) {
        return query.isSliced()
                ? query
                : query.orderedBy(query.ordering().stream()
                        .filter(criterion -> !isUsual(criterion))
                        .toList());
    }

    /** Groups have no values of single rows; and of results that come once, the values that are no part of them are unknown. */
    private static boolean hasMeaning(QueryTree<?> query, List<? extends Ordering<?>> usual) {
        if (Grouping.of(query).isGrouped()) {
            return false;
        }
        return !query.distinct()
                || !(query.selected() instanceof Selected.Values(List<Term> terms))
                || usual.stream().allMatch(criterion -> terms.contains(criterion.term()));
    }

    private static <T> Ordering<T> reversed(Ordering<T> criterion) {
        return new Ordering<>(criterion.term(), !criterion.descending(), !criterion.nullsFirst());
    }

    private static boolean isUsual(Ordering<?> criterion) {
        return criterion.term() instanceof Term.Self;
    }
}
