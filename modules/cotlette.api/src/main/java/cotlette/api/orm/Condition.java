package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rows must fulfil. Immutable; made by columns: {@code User_.age.gte(18).or(User_.email.isNull())}.
 *
 * @param <R> the model
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public sealed interface Condition<R> {
    /**
     * Compares a field.
     *
     * @param path the way to the field
     * @param lookup how to compare
     * @param value what to compare with; for {@link Lookup#IN} a list, for {@link Lookup#ISNULL} a Boolean
     */
    record Comparison<R>(
            FieldPath path, Lookup lookup, @Nullable Object value) implements Condition<R> {}

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

    /** Returns the condition that asks for both. */
    default Condition<R> and(Condition<R> other) {
        return new All<>(List.of(this, other));
    }

    /** Returns the condition that asks for at least one. */
    default Condition<R> or(Condition<R> other) {
        return new Any<>(List.of(this, other));
    }
}
