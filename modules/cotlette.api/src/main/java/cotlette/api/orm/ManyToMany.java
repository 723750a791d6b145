package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects of another model that an object refers to, in any number. Each change is written at once. Belongs to one object, which must have
 * been saved; not safe for use by several threads.
 *
 * {@snippet :
 * book.tags.add(novel, classic);
 * for (Tag tag : book.tags.all().orderBy(Tag_.name.asc())) { … }
 * book.tags.set(List.of(novel));
 * }
 *
 * @param <T> the model it refers to
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class ManyToMany<T extends Model> implements Iterable<T> {
    private @Nullable Links<T> links;

    private ManyToMany() {}

    /** Returns a relation for the field of a new object, which holds objects once its owner is saved. */
    public static <T extends Model> ManyToMany<T> empty() {
        return new ManyToMany<>();
    }

    /** Returns what a field holds, a relation of its own for null; for generated code. */
    public static <T extends Model> ManyToMany<T> of(@Nullable ManyToMany<T> relation) {
        return relation == null ? new ManyToMany<>() : relation;
    }

    /** Belongs to an object from now on. */
    void bind(Model owner, ModelType<?> type, ManyRelation relation) {
        links = new Links<>(owner, type, relation);
    }

    /** Returns the query set of the objects. */
    public QuerySet<T> all() {
        return bound().all();
    }

    /** Returns those of the objects that fulfil all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> filter(Condition<T>... conditions) {
        return all().filter(conditions);
    }

    /** Returns how many there are. */
    public long count() {
        return all().count();
    }

    /** Returns whether there is any. */
    public boolean exists() {
        return all().exists();
    }

    /** Goes through the objects, which are fetched now. */
    @Override
    public Iterator<T> iterator() {
        return all().iterator();
    }

    /**
     * Adds objects; those that are there already stay.
     *
     * @throws OrmException when the owner or one of the objects is not saved
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void add(T... objects) {
        add(Arrays.asList(objects));
    }

    /** Adds objects as {@link #add(Model[])} does. */
    public void add(Collection<? extends T> objects) {
        bound().add(keys(objects));
    }

    /** Removes objects, as far as they are there; they themselves are not deleted. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void remove(T... objects) {
        remove(Arrays.asList(objects));
    }

    /** Removes objects as {@link #remove(Model[])} does. */
    public void remove(Collection<? extends T> objects) {
        bound().remove(keys(objects));
    }

    /** Adds and removes, so that these are the objects, each once. */
    public void set(Collection<? extends T> objects) {
        Links<T> bound = bound();
        Set<Object> wanted = keys(objects);
        bound.atomic(() -> {
            Set<Object> surplus = new LinkedHashSet<>(bound.keys());
            surplus.removeAll(wanted);
            bound.remove(surplus);
            bound.add(wanted);
        });
    }

    /** Removes all objects. */
    public void clear() {
        bound().clear();
    }

    /**
     * Returns this relation for changes whose end is not waited for.
     *
     * @throws OrmException inside {@link Db#atomic}
     */
    public AsyncManyToMany<T> async() {
        return new AsyncManyToMany<>(this, bound().database().async());
    }

    /**
     * Returns this relation for changes whose end is not waited for, as a part of a transaction.
     *
     * @throws OrmException when the transaction is one of another database
     */
    public AsyncManyToMany<T> async(AsyncTransaction transaction) {
        return new AsyncManyToMany<>(this, transaction.of(bound().database()));
    }

    private Set<Object> keys(Collection<? extends T> objects) {
        Set<Object> keys = new LinkedHashSet<>();
        for (T object : objects) {
            keys.add(bound().keyOf(object));
        }
        return keys;
    }

    private Links<T> bound() {
        Links<T> bound = links;
        if (bound == null) {
            throw new OrmException(
                    "The object that has this relation is not saved yet, so no row can refer to it. Save it first.");
        }
        return bound;
    }

    /** Returns the number of objects' relation in words. */
    @Override
    public String toString() {
        return links == null ? "not saved" : links.toString();
    }
}
