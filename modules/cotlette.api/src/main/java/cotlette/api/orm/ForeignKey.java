package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an object of another model, loaded when it is asked for. Belongs to one object; not safe for use by several threads.
 *
 * {@snippet :
 * user.group.set(staff);
 * user.group = ForeignKey.ofId(1L);
 * String name = user.group.get().name;
 * }
 *
 * @param <T> the model it refers to
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public sealed class ForeignKey<T extends Model> permits OneToOne {
    private @Nullable ModelType<T> target;
    /** The field of the target that the key is the value of; empty for its primary key. */
    private String toField = "";

    private @Nullable Object key;
    private @Nullable T loaded;
    /** The name of the database that its owner came from, null for the default one. */
    private @Nullable String database;
    /** Those that load together with this one; none once it has its object, or refers to another. */
    private @Nullable Siblings siblings;

    ForeignKey(@Nullable ModelType<T> target, @Nullable Object key, @Nullable T loaded) {
        this.target = target;
        this.key = key;
        this.loaded = loaded;
    }

    /** Returns a reference to nothing. */
    public static <T extends Model> ForeignKey<T> unset() {
        return new ForeignKey<>(null, null, null);
    }

    /** Returns a reference to an object. */
    public static <T extends Model> ForeignKey<T> of(T object) {
        return new ForeignKey<>(ModelType.of(object), null, object);
    }

    /** Returns a reference to the object with a key, which is not looked for before it is needed. */
    public static <T extends Model> ForeignKey<T> ofId(Object key) {
        return new ForeignKey<>(null, key, null);
    }

    /** Returns what a row refers to; for generated code. */
    public static <T extends Model> ForeignKey<T> read(@Nullable Object key, ModelType<T> target) {
        return new ForeignKey<>(target, key, null);
    }

    /** Returns what a row refers to by another field than the key; for generated code. */
    public static <T extends Model> ForeignKey<T> read(@Nullable Object value, ModelType<T> target, String toField) {
        return ForeignKey.<T>read(value, target).by(toField);
    }

    ForeignKey<T> by(String field) {
        toField = field;
        return this;
    }

    /** Refers to {@code object} from now on. */
    public void set(T object) {
        this.target = ModelType.of(object);
        this.loaded = object;
        this.key = null;
        this.siblings = null;
    }

    /** Refers to nothing from now on. */
    public void clear() {
        this.loaded = null;
        this.key = null;
        this.siblings = null;
    }

    /** Returns whether it refers to something. */
    public boolean isSet() {
        return loaded != null || key != null;
    }

    /** Returns the key it refers to, empty when it refers to nothing or to an object that is not saved yet; asks no database. */
    public Optional<Object> id() {
        return Optional.ofNullable(key());
    }

    /**
     * Returns the object, from the database at the first call; what the other objects of the same result refer to is loaded with it.
     *
     * @throws DoesNotExist when it refers to nothing, or the row is not there
     * @throws NotFetched when the query did not ask for it, in {@link Fetch#STRICT}
     * @throws OrmException when it was made by {@link #ofId} and its owner was neither saved nor read yet
     */
    public T get() {
        return find().orElseThrow(() -> new DoesNotExist(
                isSet()
                        ? "The row this foreign key refers to is gone: " + target + " " + key + "."
                        : "This foreign key refers to nothing. Ask isSet() first, or use find()."));
    }

    /**
     * Returns the object as {@link #get} does; empty when it refers to nothing or the row is not there.
     *
     * @throws NotFetched when the query did not ask for it, in {@link Fetch#STRICT}
     */
    public Optional<T> find() {
        if (loaded == null && key != null) {
            if (target == null) {
                throw new OrmException("This foreign key was made by ofId(" + key
                        + ") and does not know its model before its owner is "
                        + "saved. Save the owner first, or get the object by its manager.");
            }
            loaded = load(target, key);
        }
        return Optional.ofNullable(loaded);
    }

    private @Nullable T load(ModelType<T> target, Object key) {
        Siblings together = siblings;
        if (together == null) {
            return toField.isEmpty()
                    ? Db.of(database).find(target, key).orElse(null)
                    : Db.of(database).findAll(target, target.fieldIndex(toField), List.of(key), Loading.LATER).stream()
                            .findFirst()
                            .orElse(null);
        }
        Model found = together.find(target, toField, key);
        if (found != null) {
            siblings = null;
        }
        return target.javaType().cast(found);
    }

    /** Loads from a database from now on. */
    void from(String origin) {
        database = origin;
    }

    /** Loads together with others from now on; returns the key that is to be loaded, null when there is none. */
    @Nullable
    Object join(Siblings others) {
        if (loaded != null || key == null || siblings != null) {
            return null;
        }
        siblings = others;
        return key;
    }

    /** Returns the object when it is there without asking the database. */
    public Optional<T> loaded() {
        return Optional.ofNullable(loaded);
    }

    /** Has the object that was loaded for it, null when its row is gone. For databases. */
    public void fetched(@Nullable Model object) {
        if (object == null) {
            siblings = Siblings.withoutRow();
        } else if (target != null) {
            loaded = target.javaType().cast(object);
            siblings = null;
        }
    }

    /** Returns what a field holds, an unset reference for null, once it knows the model it refers to; for generated code. */
    public static <T extends Model> ForeignKey<T> bound(@Nullable ForeignKey<T> reference, ModelType<T> target) {
        if (reference == null) {
            return read(null, target);
        }
        reference.target = target;
        return reference;
    }

    /** Returns what a field holds as {@link #bound(ForeignKey, ModelType)} does; for generated code. */
    public static <T extends Model> ForeignKey<T> bound(
            @Nullable ForeignKey<T> reference, ModelType<T> target, String toField) {
        return bound(reference, target).by(toField);
    }

    /** The key it refers to; that of a loaded object is asked of the object, which may have been saved meanwhile. */
    @Nullable
    Object key() {
        if (loaded == null || target == null) {
            return key;
        }
        return toField.isEmpty() ? target.keyOf(loaded) : target.access().get(loaded, target.fieldIndex(toField));
    }

    static Object keyOf(Model object) {
        return valueOf(object, "");
    }

    /** The value of the field of {@code object} that foreign keys hold, of its key when {@code toField} is empty. */
    static <T extends Model> Object valueOf(T object, String toField) {
        ModelType<T> type = ModelType.of(object);
        Object key = toField.isEmpty() ? type.keyOf(object) : type.access().get(object, type.fieldIndex(toField));
        if (key == null) {
            throw new OrmException(object + " has no " + (toField.isEmpty() ? "key" : toField)
                    + " yet, so nothing can refer to it. Save it first.");
        }
        return key;
    }

    /** Returns the key, such as {@code 7}, or {@code unset}. */
    @Override
    public String toString() {
        Object known = key();
        return known == null ? "unset" : known.toString();
    }
}
