package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a model, or one reached over foreign keys. Immutable; generated.
 *
 * @param <R> the model a query set is about
 * @param <V> the class of the column's values
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public sealed class Column<R, V> implements Expression<R, V> permits BooleanColumn, ComparableColumn, ValueColumn {
    private final FieldPath path;

    Column(FieldPath path) {
        this.path = path;
    }

    @Override
    public final FieldPath path() {
        return path;
    }

    /** Equal to {@code value}. */
    public final Condition<R> eq(V value) {
        return compare(Lookup.EXACT, value);
    }

    /** Equal to one of {@code values}; of none, no row. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<R> in(V... values) {
        return compare(Lookup.IN, List.of(values));
    }

    /** Equal to one of {@code values}; of none, no row. */
    public final Condition<R> in(Collection<? extends V> values) {
        return compare(Lookup.IN, List.copyOf(values));
    }

    /** Null. */
    public final Condition<R> isNull() {
        return compare(Lookup.ISNULL, true);
    }

    /** Not null. */
    public final Condition<R> isNotNull() {
        return compare(Lookup.ISNULL, false);
    }

    final Condition<R> compare(Lookup lookup, @Nullable Object value) {
        return new Condition.Comparison<>(path, lookup, value);
    }

    @Override
    public final String toString() {
        return path.toString();
    }
}
