package cotlette.api.orm;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one query set: those that it was given or has gone through, or else where they come from, from its query alone or
 * together with those of the companions of their owner. Safe for use by several threads.
 */
final class QueryResult<T extends Model> {
    private final QueryTree<T> tree;
    private final boolean given;
    private final @Nullable RelatedOfOne<T> related;
    private volatile @Nullable List<T> kept;

    private QueryResult(QueryTree<T> tree, boolean given, @Nullable RelatedOfOne<T> related, @Nullable List<T> kept) {
        this.tree = tree;
        this.given = given;
        this.related = related;
        this.kept = kept;
    }

    /** The result of a query that asks for itself. */
    static <T extends Model> QueryResult<T> of(QueryTree<T> tree) {
        return new QueryResult<>(tree, false, null, null);
    }

    /** The result of a query whose objects were loaded before. */
    static <T extends Model> QueryResult<T> given(QueryTree<T> tree, List<T> objects) {
        return new QueryResult<>(tree, true, null, objects);
    }

    /** The result of a query whose objects are loaded together with those of the companions of their owner. */
    static <T extends Model> QueryResult<T> related(QueryTree<T> tree, RelatedOfOne<T> related) {
        return related.loaded()
                .map(objects -> given(tree, objects))
                .orElseGet(() -> new QueryResult<>(tree, false, related, null));
    }

    /** Returns the objects where they are there. */
    Optional<List<T>> known() {
        return Optional.ofNullable(kept);
    }

    /** Returns the objects, fetched now unless they were given. */
    List<T> fetch() {
        List<T> known = kept;
        if (given && known != null) {
            return List.copyOf(known);
        }
        return Optional.ofNullable(related)
                .flatMap(RelatedOfOne::load)
                .map(List::copyOf)
                .orElseGet(() -> Db.reading(tree).select(tree));
    }

    /** Returns the objects, fetched at the first call and kept. */
    List<T> keep() {
        List<T> known = kept;
        if (known == null) {
            known = List.copyOf(fetch());
            kept = known;
        }
        return known;
    }

    /**
     * Returns the database for a question about the objects that are not there.
     *
     * @throws NotFetched when it would be asked again for each owner, in {@link Fetch#STRICT}
     */
    Database asked() {
        if (related != null) {
            related.check();
        }
        return Db.reading(tree);
    }
}
