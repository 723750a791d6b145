package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a query loads from, which relations, and when. Immutable.
 *
 * @param database the name of the database; empty leaves it to the routers
 * @param fetch what happens when another one is touched; empty leaves it to the settings
 * @param prefetched those that are loaded right after the objects, each in one more query
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Loading(Optional<String> database, Optional<Fetch> fetch, List<FieldPath> prefetched) {
    /** Loads nothing before it is touched, from wherever routers say. */
    public static final Loading LATER = new Loading(Optional.empty(), List.of());

    /** Copies the list, so that nobody changes it later. */
    public Loading {
        prefetched = List.copyOf(prefetched);
    }

    /** Leaves the database to the routers. */
    public Loading(Optional<Fetch> fetch, List<FieldPath> prefetched) {
        this(Optional.empty(), fetch, prefetched);
    }

    Loading from(String name) {
        return new Loading(Optional.of(name), fetch, prefetched);
    }

    Loading with(Fetch chosen) {
        return new Loading(database, Optional.of(chosen), prefetched);
    }

    Loading andPrefetched(List<FieldPath> paths) {
        List<FieldPath> more = new ArrayList<>(prefetched);
        paths.stream().filter(path -> !more.contains(path)).forEach(more::add);
        return new Loading(database, fetch, more);
    }
}
