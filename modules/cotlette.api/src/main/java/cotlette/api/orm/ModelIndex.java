package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * An index of a model, as metadata.
 *
 * @param fields the names of the fields, in order, and expressions over them
 * @param unique whether no two rows may have the same values in all of them
 * @param name its name, by which the model knows it; empty where its fields tell it apart
 * @param where the condition on the objects that are in it; empty for all
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ModelIndex(List<String> fields, boolean unique, String name, String where) {
    /** Copies the names, so that nobody changes them later. */
    public ModelIndex {
        fields = List.copyOf(fields);
    }

    /** Creates an index over fields of all objects. */
    public ModelIndex(List<String> fields, boolean unique) {
        this(fields, unique, "", "");
    }
}
