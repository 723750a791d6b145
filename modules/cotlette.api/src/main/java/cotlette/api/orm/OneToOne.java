package cotlette.api.orm;

import cotlette.api.base.Stability;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key that no other object of the model shares: the object that it refers to has one object that refers to it at most.
 *
 * {@snippet :
 * Optional<Profile> profile = User_.profile().of(jane);
 * }
 *
 * @param <T> the model it refers to
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class OneToOne<T extends Model> extends ForeignKey<T> {
    private OneToOne(@Nullable ModelType<T> target, @Nullable Object key, @Nullable T loaded) {
        super(target, key, loaded);
    }

    /** Returns a reference to nothing. */
    public static <T extends Model> OneToOne<T> unset() {
        return new OneToOne<>(null, null, null);
    }

    /** Returns a reference to an object. */
    public static <T extends Model> OneToOne<T> of(T object) {
        return new OneToOne<>(ModelType.of(object), null, object);
    }

    /** Returns a reference to the object with a key, which is not looked for before it is needed. */
    public static <T extends Model> OneToOne<T> ofId(Object key) {
        return new OneToOne<>(null, key, null);
    }

    /** Returns what a row refers to; for generated code. */
    public static <T extends Model> OneToOne<T> read(@Nullable Object key, ModelType<T> target) {
        return new OneToOne<>(target, key, null);
    }
}
