package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.List;

/**
 * What rows must fulfil. Immutable; made by expressions: {@code User_.age.gte(18).or(User_.email.isNull())}.
 *
 * <p>A condition is fulfilled or it is not; there is no third case. A comparison with null is not fulfilled, and {@link #not} is the exact
 * opposite: {@code User_.age.gte(18).not()} is fulfilled where the age is null.
 *
 * @param <R> the model
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public sealed interface Condition<R> {
    /**
     * Compares two values.
     *
     * @param lookup how to compare; neither {@link Lookup#ISNULL} nor {@link Lookup#RANGE}, which are made of others
     * @param right what to compare with; for {@link Lookup#IN} a {@link Term.Values} or a {@link Term.Subquery}
     */
    record Comparison<R>(Term left, Lookup lookup, Term right) implements Condition<R> {}

    /** A value is null. */
    record IsNull<R>(Term term) implements Condition<R> {}

    /** All of them. */
    record All<R>(List<Condition<R>> conditions) implements Condition<R> {
        /** Copies the list, so that nobody changes it later. */
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** At least one of them. */
    record Any<R>(List<Condition<R>> conditions) implements Condition<R> {
        /** Copies the list, so that nobody changes it later. */
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** Not this one. */
    record Not<R>(Condition<R> condition) implements Condition<R> {}

    /**
     * Of the objects at the end of a relation, at least one fulfils a condition.
     *
     * @param path leads to the objects
     * @param condition what the object must fulfil
     * @param shared whether conditions of the same query that say so, too, and have the same path, must be fulfilled by the same object
     */
    record Related<R>(FieldPath path, Condition<?> condition, boolean shared) implements Condition<R> {}

    /** A query finds a row. */
    record Exists<R>(QueryTree<?> query) implements Condition<R> {}

    /** Returns the condition that asks for both. */
    default Condition<R> and(Condition<? super R> other) {
        return new All<>(List.of(this, of(other)));
    }

    /** Returns the condition that asks for at least one. */
    default Condition<R> or(Condition<? super R> other) {
        return new Any<>(List.of(this, of(other)));
    }

    /** Returns the opposite: fulfilled exactly where this one is not. */
    default Condition<R> not() {
        return this instanceof Not<R>(Condition<R> opposite) ? opposite : new Not<>(this);
    }

    /** What speaks of all rows speaks of those of a model, too. */
    @SuppressWarnings("unchecked")
    private static <R> Condition<R> of(Condition<? super R> condition) {
        return (Condition<R>) condition;
    }

    /** Returns conditions as those on one model; for query sets. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <R> List<Condition<R>> ofEach(Condition<? super R>... conditions) {
        return Arrays.stream(conditions).map(Condition::<R>of).toList();
    }
}
