package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a query loads from, which relations, and when. Immutable.
 *
 * @param database the name of the database; empty leaves it to the routers
 * @param fetch what happens when another one is touched; empty leaves it to the settings
 * @param joined the ways to objects that come in the same query, each after the way to the object that refers to it
 * @param prefetched those that are loaded right after the objects, each in one more query
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Loading(
        Optional<String> database, Optional<Fetch> fetch, List<FieldPath> joined, List<Prefetched> prefetched) {
    /** Loads nothing before it is touched, from wherever routers say. */
    public static final Loading LATER = new Loading(Optional.empty(), Optional.empty(), List.of(), List.of());

    /**
     * A relation to load.
     *
     * @param path the way to the related objects
     * @param where conditions, all of which they must fulfil
     * @param ordering criteria of their order
     * @param perParent how many there are at most of each object
     * @param further what is loaded with them
     */
    public record Prefetched(
            FieldPath path,
            List<Condition<?>> where,
            List<Ordering<?>> ordering,
            OptionalLong perParent,
            Loading further) {
        /** Copies the lists, so that nobody changes them later. */
        public Prefetched {
            where = List.copyOf(where);
            ordering = List.copyOf(ordering);
        }

        /** Loads other relations with the objects. */
        public Prefetched with(Loading other) {
            return new Prefetched(path, where, ordering, perParent, other);
        }

        /** Loads what is touched as {@code around} says, unless it says something itself. */
        public Prefetched inheriting(Optional<Fetch> around) {
            return with(new Loading(
                    further.database(),
                    further.fetch().isPresent() ? further.fetch() : around,
                    further.joined(),
                    further.prefetched()));
        }

        /**
         * Loads what both ask for.
         *
         * @throws OrmException when they ask for different objects of one relation
         */
        public Prefetched and(Prefetched other) {
            if (isAll()) {
                return other.with(other.further.and(further));
            }
            if (other.isAll() || other.with(further).equals(this)) {
                return with(further.and(other.further));
            }
            throw new OrmException("prefetchRelated(…) asks twice for '" + path
                    + "', and not for the same objects. Ask once, with all conditions.");
        }

        private boolean isAll() {
            return where.isEmpty() && ordering.isEmpty() && perParent.isEmpty();
        }

        /** Loads all objects at the end of a path. */
        public static Prefetched all(FieldPath path) {
            return new Prefetched(path, List.of(), List.of(), OptionalLong.empty(), LATER);
        }
    }

    /** Copies the lists, so that nobody changes them later. */
    public Loading {
        joined = List.copyOf(joined);
        prefetched = List.copyOf(prefetched);
    }

    Loading from(String name) {
        return new Loading(Optional.of(name), fetch, joined, prefetched);
    }

    /** Loads the same, and what is touched as {@code chosen} says. */
    public Loading with(Fetch chosen) {
        return new Loading(database, Optional.of(chosen), joined, prefetched);
    }

    Loading and(Loading other) {
        List<FieldPath> both = new ArrayList<>(joined);
        other.joined.stream().filter(path -> !both.contains(path)).forEach(both::add);
        List<Prefetched> all = new ArrayList<>(prefetched);
        all.addAll(other.prefetched);
        return new Loading(database, fetch, both, all);
    }

    Loading andPrefetched(List<? extends Relation<?>> relations) {
        List<Prefetched> more = new ArrayList<>(prefetched);
        relations.stream()
                .map(Relation::prefetched)
                .filter(relation -> !more.contains(relation))
                .forEach(more::add);
        return new Loading(database, fetch, joined, more);
    }

    Loading andJoined(List<? extends RelationColumn<?, ?, ?>> relations) {
        List<FieldPath> more = new ArrayList<>(joined);
        for (RelationColumn<?, ?, ?> relation : relations) {
            FieldPath way = FieldPath.ROOT;
            for (FieldPath.Step step : relation.path().steps()) {
                way = way.then(step);
                if (!more.contains(way)) {
                    more.add(way);
                }
            }
        }
        return new Loading(database, fetch, more, prefetched);
    }
}
