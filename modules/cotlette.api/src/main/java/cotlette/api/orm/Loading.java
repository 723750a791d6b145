package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which relations a query loads, and when. Immutable.
 *
 * @param fetch what happens when another one is touched; empty leaves it to the settings
 * @param prefetched those that are loaded right after the objects, each in one more query
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Loading(Optional<Fetch> fetch, List<FieldPath> prefetched) {
    /** Loads nothing before it is touched. */
    public static final Loading LATER = new Loading(Optional.empty(), List.of());

    /** Copies the list, so that nobody changes it later. */
    public Loading {
        prefetched = List.copyOf(prefetched);
    }

    Loading with(Fetch chosen) {
        return new Loading(Optional.of(chosen), prefetched);
    }

    Loading andPrefetched(List<FieldPath> paths) {
        List<FieldPath> more = new ArrayList<>(prefetched);
        paths.stream().filter(path -> !more.contains(path)).forEach(more::add);
        return new Loading(fetch, more);
    }
}
