package cotlette.api.http;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects all problems of an input, each with its place. One thread at a time.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Problems {
    private final String place;
    private final List<Problem> found;

    /** Creates a collection for a whole input. */
    public Problems() {
        this("", new ArrayList<>());
    }

    private Problems(String place, List<Problem> found) {
        this.place = place;
        this.found = found;
    }

    /** Returns a view of this collection in which problems are those of a member or item. */
    public Problems at(String member) {
        return new Problems(place.isEmpty() ? member : place + "." + member, found);
    }

    /** Adds a problem of this place. */
    public void add(String message) {
        found.add(new Problem(place, message));
    }

    /** Returns all problems of the whole input so far. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Returns whether the whole input has no problem so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }
}
