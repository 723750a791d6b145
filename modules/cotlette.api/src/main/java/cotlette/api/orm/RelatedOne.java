package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;

/**
 * The one object that refers to an object by a {@link OneToOne}, if there is one: {@code User_.profile()}. Immutable; generated.
 *
 * {@snippet :
 * Optional<Profile> profile = User_.profile().of(jane);
 * User.objects.filter(User_.profile().any(Profile_.town.eq("Oslo")));
 * User.objects.filter(User_.profile().none());
 * }
 *
 * @param <R> the model a query set is about
 * @param <T> the model of the related object
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class RelatedOne<R, T extends Model> implements Relation<R> {
    private final RelatedSet<R, T> objects;

    /** Creates the end of {@code path}, which goes against a foreign key that is unique. */
    public RelatedOne(FieldPath path) {
        this.objects = new RelatedSet<>(path);
    }

    /** Returns the object that refers to {@code owner}; empty when there is none. */
    public Optional<T> of(R owner) {
        List<T> found = objects.of(owner).execute();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /** There is such an object, and it fulfils all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> any(Condition<T>... conditions) {
        return objects.any(conditions);
    }

    /** There is no such object, or it does not fulfil all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> none(Condition<T>... conditions) {
        return objects.none(conditions);
    }

    @Override
    public Loading.Prefetched prefetched() {
        return objects.prefetched();
    }

    /** Returns the path, such as {@code profile}. */
    @Override
    public String toString() {
        return objects.toString();
    }
}
