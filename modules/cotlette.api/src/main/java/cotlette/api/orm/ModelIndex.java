package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * An index over several columns of a model, as metadata.
 *
 * @param fields the names of the fields, in order
 * @param unique whether no two rows may have the same values in all of them
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ModelIndex(List<String> fields, boolean unique) {
    /** Copies the names, so that nobody changes them later. */
    public ModelIndex {
        fields = List.copyOf(fields);
    }
}
