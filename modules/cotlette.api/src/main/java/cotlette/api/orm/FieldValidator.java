package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Optional;

/**
 * A rule for the values of a field, asked when an object is saved whose value has changed; null is not asked about. One object serves all
 * threads.
 *
 * {@snippet :
 * public final class Even implements FieldValidator<Integer> {
 *     @Override
 *     public Optional<String> problem(Integer value) {
 *         return value % 2 == 0 ? Optional.empty() : Optional.of("is " + value + ", which is odd.");
 *     }
 * }
 * }
 *
 * @param <V> the class of the values
 * @since 0.1
 */
@FunctionalInterface
@Stability(Stability.Level.STABLE)
public interface FieldValidator<V> {
    /** Returns what is wrong with a value, to be read after the name of the field; empty when nothing is. */
    Optional<String> problem(V value);
}
