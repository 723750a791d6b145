package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of all models: a class with public fields, each of which is a column.
 *
 * {@snippet :
 * public class User extends Model {
 *     public static final Manager<User> objects = User_.objects;
 *
 *     @AutoField                  public Long id;
 *     @CharField(maxLength = 50)  public String name;
 *     @IntegerField               public int age;
 * }
 * }
 *
 * Two objects are equal when they have the same class and primary key; one without a primary key equals only itself. Objects are not safe
 * for use by several threads.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public abstract class Model {
    /** The row as the database had it when last seen; null while it was never saved. */
    @Nullable
    Object @Nullable [] row;

    /** The positions of the fields that were not read; null when all were. */
    @Nullable
    BitSet unread;

    /** The name of the database it came from, null for the default one. */
    @Nullable
    String database;

    /** What was loaded of the relations that lead to several objects; null while that is nothing. */
    private @Nullable Map<FieldPath, List<? extends Model>> related;

    /** Those of the same result, which load together; none when it came alone, or has changed what it is related to. */
    @Nullable
    Companions companions;

    /** The hash code, once somebody has asked for it: it stays the same when the object gets its key. */
    private int hash;

    /** Creates an object that is not in the database yet. */
    protected Model() {}

    /**
     * Writes the object to the database it came from, or where a {@link DatabaseRouter} says: a row of its own when it is new, the columns that have changed otherwise, nothing when none has.
     *
     * @throws InvalidModel when a required field is null or a text is too long
     * @throws IntegrityException when the database refuses the row
     * @throws DoesNotExist when the row to change is not there any more
     * @throws OrmException when fields were not read; name those to be written then
     */
    public void save() {
        Db.writing(this).save(this);
    }

    /**
     * Writes some fields only, with the version and the times that every change writes; other changes stay unsaved:
     * {@code book.save(Book_.title, Book_.pages)}.
     *
     * @throws InvalidModel when a required field is null or a text is too long
     * @throws IntegrityException when the database refuses the row
     * @throws DoesNotExist when the row to change is not there any more
     * @throws OrmException when the object is new, or a field is none of its own
     */
    public void save(Assignable<?, ?> field, Assignable<?, ?>... more) {
        Db.writing(this).save(this, names(field, more));
    }

    /**
     * Deletes the object's row, in the database in which {@link #save} writes it; the object can be saved again as a new one.
     *
     * @throws IntegrityException when others refer to it and are protected
     */
    public void delete() {
        Db.writing(this).delete(this);
    }

    /**
     * Reads all fields again, from the database that the object came from. What was changed and not saved is lost, and what was loaded of
     * its relations is forgotten.
     *
     * @throws DoesNotExist when the row is not there any more
     * @throws OrmException when the object was never saved
     */
    public void refresh() {
        Db.of(database).refresh(this, List.of());
    }

    /**
     * Reads some fields again; the others stay as they are: {@code book.refresh(Book_.pages)}.
     *
     * @throws DoesNotExist when the row is not there any more
     * @throws OrmException when the object was never saved, or a field is none of its own
     */
    public void refresh(Assignable<?, ?>... fields) {
        Db.of(database).refresh(this, names(fields));
    }

    /**
     * Returns the values of all fields by their names, in the order of their declaration; of a foreign key, the key it refers to.
     *
     * @throws OrmException when fields were not read
     */
    public Map<String, @Nullable Object> toMap() {
        return toMap(this);
    }

    private static <T extends Model> Map<String, @Nullable Object> toMap(T model) {
        ModelType<T> type = ModelType.of(model);
        PartialRows.refuse(type, model, "shown as a map");
        @Nullable Object[] values = type.values(model);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(type.fields().get(i).name(), values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    static List<String> names(Assignable<?, ?> field, Assignable<?, ?>... more) {
        List<String> names = new ArrayList<>(names(more));
        names.addFirst(field.path().toString());
        return names;
    }

    /** Returns the names of fields; which model has them is checked where they are looked for. */
    static List<String> names(Assignable<?, ?>... fields) {
        return Arrays.stream(fields).map(field -> field.path().toString()).toList();
    }

    /**
     * Returns this object for changes whose end is not waited for.
     *
     * @throws OrmException inside {@link Db#atomic}
     */
    public final AsyncModel async() {
        return new AsyncModel(this, Db.of(database).async(), Db.writing(this).async());
    }

    /**
     * Returns this object for changes whose end is not waited for, as a part of a transaction.
     *
     * @throws OrmException when the transaction is one of another database
     */
    public final AsyncModel async(AsyncTransaction transaction) {
        return new AsyncModel(this, transaction.of(Db.of(database)), transaction.of(Db.writing(this)));
    }

    /** Returns the objects at the end of a path as far as they were loaded, null when they were not. */
    @Nullable
    List<? extends Model> related(FieldPath path) {
        return related == null ? null : related.get(path);
    }

    /** Keeps the objects at the end of a path. */
    void relate(FieldPath path, List<? extends Model> objects) {
        if (related == null) {
            related = new HashMap<>();
        }
        related.put(path, objects);
    }

    /** Keeps the objects at the end of a path no longer, because they change. */
    void forget(FieldPath path) {
        companions = null;
        if (related != null) {
            related.remove(path);
        }
    }

    /** Keeps nothing of its relations, because the object is read again. */
    void forgetAll() {
        related = null;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || other.getClass() != getClass()) {
            return false;
        }
        Object key = key(this);
        return key != null && key.equals(key((Model) other));
    }

    /** Returns the hash of the primary key; taken before the object has one, a hash of its own, which it then keeps. */
    @Override
    public final int hashCode() {
        if (hash == 0) {
            Object key = key(this);
            int taken = key == null ? System.identityHashCode(this) : key.hashCode();
            hash = taken == 0 ? 1 : taken;
        }
        return hash;
    }

    /** Returns the model and primary key, such as {@code User 7}. */
    @Override
    public String toString() {
        Object key = key(this);
        return getClass().getSimpleName() + (key == null ? " (not saved)" : " " + key);
    }

    private static <T extends Model> @Nullable Object key(T model) {
        return ModelType.of(model).keyOf(model);
    }
}
