package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way from a model to a field, over foreign keys where it has several steps. Immutable.
 *
 * @param names the names of the fields, in order
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record FieldPath(List<String> names) {
    /** The model itself. */
    public static final FieldPath ROOT = new FieldPath(List.of());

    /** Copies the names, so that nobody changes them later. */
    public FieldPath {
        names = List.copyOf(names);
    }

    /** Returns the path that goes one step further. */
    public FieldPath then(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new FieldPath(Collections.unmodifiableList(longer));
    }

    /** Returns the path as string lookups write it: {@code group__name}. */
    @Override
    public String toString() {
        return String.join("__", names);
    }
}
