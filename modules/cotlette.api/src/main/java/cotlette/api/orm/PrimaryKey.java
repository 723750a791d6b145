package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * The key of a model whose key is several fields, in queries: {@code OrderLine_.pk}. Immutable; generated.
 *
 * {@snippet :
 * OrderLine.objects.filter(OrderLine_.pk.in(new OrderLine.Key(1L, 1), new OrderLine.Key(1L, 2)));
 * }
 *
 * @param <R> the model
 * @param <K> the record that stands for the key
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class PrimaryKey<R extends Model, K> {
    private final Supplier<ModelType<R>> owner;

    /**
     * Creates the key of a model.
     *
     * @param owner supplies the model; a supplier, because this is part of it
     */
    public PrimaryKey(Supplier<ModelType<R>> owner) {
        this.owner = owner;
    }

    /** Equal to {@code key}. */
    public Condition<R> eq(K key) {
        return fields().is(FieldPath.ROOT, key);
    }

    /** Not equal to {@code key}: the opposite of {@link #eq}. */
    public Condition<R> ne(K key) {
        return eq(key).not();
    }

    /** Equal to one of {@code keys}; of none, no row. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> in(K... keys) {
        return in(Arrays.asList(keys));
    }

    /** Equal to one of {@code keys}; of none, no row. */
    public Condition<R> in(Collection<? extends K> keys) {
        return fields().in(FieldPath.ROOT, keys);
    }

    private ModelKey fields() {
        return owner.get().primaryKey();
    }

    @Override
    public String toString() {
        return "pk";
    }
}
