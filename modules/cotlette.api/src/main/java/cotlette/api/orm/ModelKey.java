package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the objects of a model are known by: one field, or several, for which a record stands. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ModelKey {
    /** Databases take only so many conditions in a row; more of them nest. */
    private static final int MOST_IN_A_ROW = 100;

    private final String model;
    private final List<ModelField> fields;
    private final List<Integer> indexes;
    private final Optional<KeyRecord<?>> composite;

    ModelKey(String model, List<ModelField> all, Optional<KeyRecord<?>> composite) {
        this.model = model;
        this.indexes = IntStream.range(0, all.size())
                .filter(i -> all.get(i).primaryKey())
                .boxed()
                .toList();
        this.fields = indexes.stream().map(all::get).toList();
        this.composite = composite;
    }

    /** Returns its fields, in their order. */
    public List<ModelField> fields() {
        return fields;
    }

    /** Returns the positions of its fields among those of the model. */
    public List<Integer> indexes() {
        return indexes;
    }

    /** Returns whether it is several fields. */
    public boolean isComposite() {
        return composite.isPresent();
    }

    /** Returns the class of keys: that of the field's values, or the record. */
    public Class<?> javaType() {
        return composite
                .<Class<?>>map(KeyRecord::javaType)
                .orElseGet(() -> fields.getFirst().javaType());
    }

    /**
     * Returns the position of its only field.
     *
     * @throws OrmException when it is several fields
     */
    public int index() {
        if (isComposite()) {
            throw new OrmException("The key of " + model + " is several fields, "
                    + fields.stream().map(ModelField::name).collect(Collectors.joining(" and "))
                    + ", and only one value fits here. Name the field that you mean.");
        }
        return indexes.getFirst();
    }

    /** Returns the key among the values of all fields, null when it is not complete. */
    public @Nullable Object of(@Nullable Object[] row) {
        return of(index -> row[index]);
    }

    @Nullable
    Object of(IntFunction<@Nullable Object> values) {
        if (composite.isEmpty()) {
            return values.apply(indexes.getFirst());
        }
        List<Object> parts = new ArrayList<>(indexes.size());
        for (int index : indexes) {
            Object part = values.apply(index);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return composite.get().maker().apply(parts);
    }

    /**
     * Returns the values of the fields in a key, in their order.
     *
     * @throws OrmException when {@code key} is of another class, or has null in it
     */
    public List<Object> values(Object key) {
        Object fitting = ExactValues.<Object>fit(key, boxed()).orElseThrow(() -> misfit(key));
        if (composite.isEmpty()) {
            return List.of(fitting);
        }
        List<Object> values = new ArrayList<>();
        for (Object value : composite.get().valuesOf(fitting)) {
            if (value == null) {
                throw new OrmException("The key " + key + " of " + model + " has no value for '"
                        + fields.get(values.size()).name() + "'. A key is complete, or it is none.");
            }
            values.add(value);
        }
        return values;
    }

    /** Returns the condition that the object at the end of a path has a key. */
    <R> Condition<R> is(FieldPath way, Object key) {
        List<Object> values = values(key);
        return new Condition.All<>(IntStream.range(0, values.size())
                .<Condition<R>>mapToObj(i -> new Condition.Comparison<>(
                        new Term.Field(way.then(fields.get(i).name())), Lookup.EXACT, new Term.Value(values.get(i))))
                .toList());
    }

    /** Returns the condition that the object at the end of a path has one of several keys. */
    <R> Condition<R> in(FieldPath way, Collection<?> keys) {
        return any(keys.stream().map(key -> this.<R>is(way, key)).toList());
    }

    private static <R> Condition<R> any(List<Condition<R>> each) {
        int half = each.size() / 2;
        return new Condition.Any<>(
                each.size() <= MOST_IN_A_ROW
                        ? each
                        : List.of(any(each.subList(0, half)), any(each.subList(half, each.size()))));
    }

    private OrmException misfit(Object key) {
        return new OrmException("The key of " + model + " is a " + javaType().getSimpleName() + ", not a "
                + key.getClass().getSimpleName() + ". For another field, write get(" + model + "_.field.eq(…)).");
    }

    @SuppressWarnings("unchecked")
    private Class<Object> boxed() {
        return (Class<Object>) javaType();
    }
}
