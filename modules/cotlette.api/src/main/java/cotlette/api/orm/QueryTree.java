package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a query set asks for, as a value; databases turn it into SQL. Immutable.
 *
 * @param <T> the model
 * @param type the model's metadata
 * @param selected what is returned of each row
 * @param distinct whether equal results come once
 * @param where conditions, all of which rows must fulfil
 * @param grouping what the rows are grouped by, when they are
 * @param ordering criteria of the order, most important first; one by {@link Term.Self} stands for the order that the model has of itself
 * @param offset how many rows are left out at the beginning
 * @param limit how many rows there are at the most
 * @param whichever whether any of the rows will do where the limit leaves some out, so that they need no order
 * @param lock how the rows are locked, when they are
 * @param loading which relations are loaded with the rows
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record QueryTree<T extends Model>(
        ModelType<T> type,
        Selected selected,
        boolean distinct,
        List<Condition<T>> where,
        Grouping<T> grouping,
        List<Ordering<T>> ordering,
        long offset,
        OptionalLong limit,
        boolean whichever,
        Optional<RowLock> lock,
        Loading loading) {

    /**
     * How rows become groups.
     *
     * @param by rows are of one group when they have these values in common
     * @param having conditions that groups must fulfil
     */
    public record Grouping<T>(List<Term> by, List<Condition<T>> having) {
        /** Copies the lists, so that nobody changes them later. */
        public Grouping {
            by = List.copyOf(by);
            having = List.copyOf(having);
        }

        /** Makes no groups. */
        public static <T> Grouping<T> none() {
            return new Grouping<>(List.of(), List.of());
        }
    }

    /** Copies the lists, so that nobody changes them later. */
    public QueryTree {
        where = List.copyOf(where);
        ordering = List.copyOf(ordering);
    }

    /** Asks for all objects of a model. */
    public static <T extends Model> QueryTree<T> all(ModelType<T> type) {
        return new QueryTree<>(
                type,
                new Selected.Objects(),
                false,
                List.of(),
                Grouping.none(),
                type.options().ordering().isEmpty() ? List.of() : List.of(Ordering.usual()),
                0,
                OptionalLong.empty(),
                false,
                Optional.empty(),
                Loading.LATER);
    }

    /** Returns whether it asks for some rows of an order only. */
    public boolean isSliced() {
        return offset > 0 || limit.isPresent();
    }

    /** Returns the values of each row: of an object, itself; of two queries, what the first one says. */
    public List<Term> terms() {
        return switch (selected) {
            case Selected.Objects _ -> List.of(new Term.Self());
            case Selected.Values(List<Term> terms) -> terms;
            case Selected.Combined combined -> combined.left().terms();
        };
    }

    /** Asks for the values of this query and another one as one set. */
    QueryTree<T> combined(Selected.Operation operation, QueryTree<?> other) {
        String method = operation == Selected.Operation.UNION_ALL
                ? "unionAll"
                : operation.name().toLowerCase(Locale.ROOT);
        if (terms().size() != other.terms().size()) {
            throw new OrmException("One query of " + method + "(…) has " + terms().size()
                    + " values in each row, and the other " + other.terms().size() + ". Select as many in both.");
        }
        if (lock.isPresent() || other.lock.isPresent()) {
            throw new OrmException(
                    method + "(…) makes one set of rows of two queries, and selectForUpdate() locks rows of "
                            + "one. Lock them in a query of their own.");
        }
        if (!loading.database().equals(other.loading.database())) {
            throw new OrmException(
                    method + "(…) asks two databases at once. Ask each by itself, and put the results together.");
        }
        return all(type)
                .orderedBy(List.of())
                .selecting(new Selected.Combined(operation, this, other))
                .with(loading);
    }

    /** Asks for the same set in an order of values that both queries have. */
    QueryTree<T> orderedByOutput(List<Ordering<T>> other) {
        return orderedBy(other.stream()
                .map(ordering -> new Ordering<T>(
                        new Term.Output(output(ordering.term())), ordering.descending(), ordering.nullsFirst()))
                .toList());
    }

    private int output(Term term) {
        int index = terms().indexOf(term);
        if (index < 0 || terms().contains(new Term.Self())) {
            String name = term instanceof Term.Field(FieldPath path) ? "'" + path + "'" : "an expression";
            throw new OrmException("Two queries as one set cannot be ordered by " + name
                    + ", which is no part of what is selected by the first. Select it, too.");
        }
        return index;
    }

    /** Returns the positions of the fields that its objects lack. */
    public BitSet deferred() {
        BitSet positions = new BitSet();
        if (selected instanceof Selected.Objects(Set<String> names)) {
            names.forEach(name -> positions.set(type.fieldIndex(name)));
        }
        return positions;
    }

    /** Asks for other values of the same rows. */
    public QueryTree<T> selecting(Selected other) {
        return new QueryTree<>(
                type, other, distinct, where, grouping, ordering, offset, limit, whichever, lock, loading);
    }

    /** Asks for the same in another order. */
    public QueryTree<T> orderedBy(List<Ordering<T>> other) {
        return new QueryTree<>(
                type, selected, distinct, where, grouping, other, offset, limit, whichever, lock, loading);
    }

    /** Asks for rows that also fulfil more conditions. */
    public QueryTree<T> and(List<Condition<T>> conditions) {
        return new QueryTree<>(
                type,
                selected,
                distinct,
                SharedRelations.merged(joined(where, conditions)),
                grouping,
                ordering,
                offset,
                limit,
                whichever,
                lock,
                loading);
    }

    /** Asks for rows that fulfil these conditions instead. */
    QueryTree<T> where(List<Condition<T>> conditions) {
        return new QueryTree<>(
                type,
                selected,
                distinct,
                SharedRelations.merged(conditions),
                grouping,
                ordering,
                offset,
                limit,
                whichever,
                lock,
                loading);
    }

    /** Asks for other rows of the same result. */
    public QueryTree<T> sliced(long first, OptionalLong most) {
        return new QueryTree<>(
                type, selected, distinct, where, grouping, ordering, first, most, whichever, lock, loading);
    }

    /** Asks for so many of its rows at the most, whichever they are. */
    public QueryTree<T> some(long most) {
        return isSliced()
                ? slice(0, most)
                : new QueryTree<>(
                        type,
                        selected,
                        distinct,
                        where,
                        grouping,
                        List.of(),
                        0,
                        OptionalLong.of(most),
                        true,
                        lock,
                        loading);
    }

    QueryTree<T> locked(RowLock other) {
        return new QueryTree<>(
                type,
                selected,
                distinct,
                where,
                grouping,
                ordering,
                offset,
                limit,
                whichever,
                Optional.of(other),
                loading);
    }

    /** Asks for the same with another choice of relations to load. */
    public QueryTree<T> with(Loading other) {
        return new QueryTree<>(
                type, selected, distinct, where, grouping, ordering, offset, limit, whichever, lock, other);
    }

    QueryTree<T> withDistinct() {
        return new QueryTree<>(
                type, selected, true, where, grouping, ordering, offset, limit, whichever, lock, loading);
    }

    QueryTree<T> groupedBy(List<Term> terms) {
        return new QueryTree<>(
                type,
                selected,
                distinct,
                where,
                new Grouping<>(terms, List.of()),
                ordering,
                offset,
                limit,
                whichever,
                lock,
                loading);
    }

    QueryTree<T> having(List<Condition<T>> conditions) {
        Grouping<T> fewer = new Grouping<>(grouping.by(), joined(grouping.having(), conditions));
        return new QueryTree<>(
                type, selected, distinct, where, fewer, ordering, offset, limit, whichever, lock, loading);
    }

    /** The rows from one position to another, both counted within the rows this query asks for. */
    QueryTree<T> slice(long from, long to) {
        long end = limit.isPresent() ? Math.min(to, limit.getAsLong()) : to;
        return sliced(offset + from, OptionalLong.of(Math.max(0, end - from)));
    }

    private static <E> List<E> joined(List<E> some, List<E> more) {
        List<E> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
