package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Expression} computes, as a tree without Java types; databases turn it into SQL. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface Term {
    /** The value of a field. */
    record Field(FieldPath path) implements Term {}

    /**
     * The object itself, with all its fields: a query's result can be one, and be among a {@link FirstOfEach}, and as a criterion of an order it
     * stands for the model's own.
     */
    record Self() implements Term {}

    /** A value, which is bound and never part of the SQL. */
    record Value(@Nullable Object value) implements Term {}

    /** Several values, to compare with each of them. */
    record Values(List<? extends @Nullable Object> values) implements Term {
        /** Copies the values, so that nobody changes them later. */
        public Values {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** A function of other terms. */
    record Call(ScalarFunction function, List<Term> arguments) implements Term {
        /** Copies the arguments, so that nobody changes them later. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** The result of an operation on two numbers. */
    record Arithmetic(Operator operator, Term left, Term right) implements Term {}

    /** Operations on two numbers. */
    enum Operator {
        /** The sum. */
        PLUS,
        /** The difference. */
        MINUS,
        /** The product. */
        TIMES,
        /** The quotient; of whole numbers without its fraction; null where the divisor is 0. */
        DIVIDED_BY,
        /** The remainder, with the sign of the dividend; null where the divisor is 0. */
        MODULO
    }

    /** The value of the first branch whose condition is fulfilled, else {@code otherwise}, else null. */
    record Case(List<Branch> branches, Optional<Term> otherwise) implements Term {
        /** Copies the branches, so that nobody changes them later. */
        public Case {
            branches = List.copyOf(branches);
        }
    }

    /** A branch of a {@link Case}. */
    record Branch(Condition<?> condition, Term value) {}

    /** A value as one of another type. */
    record Cast(Term term, FieldType type) implements Term {}

    /** Whether a condition is fulfilled, as a value. */
    record Truth(Condition<?> condition) implements Term {}

    /**
     * A value of all rows of a group, or of the whole query.
     *
     * @param argument what is aggregated, empty for the rows themselves
     * @param distinct whether equal values count once
     * @param filter conditions on the rows that take part
     */
    record Aggregate(Kind kind, Optional<Term> argument, boolean distinct, List<Condition<?>> filter) implements Term {
        /** Copies the conditions, so that nobody changes them later. */
        public Aggregate {
            filter = List.copyOf(filter);
        }
    }

    /** What is known of several rows. */
    enum Kind {
        /** How many values are not null. */
        COUNT,
        /** Their sum, null of none. */
        SUM,
        /** Their arithmetic mean, null of none. */
        AVG,
        /** The smallest, null of none. */
        MIN,
        /** The greatest, null of none. */
        MAX
    }

    /**
     * An aggregate over the objects at the end of a relation, for each row by itself: several of them never multiply each other.
     *
     * @param path leads to the objects
     * @param aggregate what is computed of them, and of which
     */
    record Related(FieldPath path, Aggregate aggregate) implements Term {}

    /** The only value of a query that returns one row at most, null when it returns none. */
    record Subquery(QueryTree<?> query) implements Term {}

    /**
     * The keys of the first rows, in the query's order, of those that have a value in common; only {@link Lookup#IN} takes it.
     *
     * @param group the value
     * @param most how many rows at most
     */
    record FirstOfEach(QueryTree<?> query, Term group, long most) implements Term {}

    /**
     * A value of the result itself; only two queries as one set are ordered by it.
     *
     * @param index which value of a row it is, counted from 0
     */
    record Output(int index) implements Term {}

    /** A value of the query around a sub-query. */
    record Outer(Term term) implements Term {}
}
