package cotlette.processor;

import cotlette.api.orm.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a result, from a list of values. */
record ListRow(List<? extends @Nullable Object> values) implements Row {
    @Override
    public List<String> columnNames() {
        throw new AssertionError("columns are read by their places");
    }

    @Override
    public <V> @Nullable V value(int index, Class<V> type) {
        return type.cast(values.get(index));
    }

    @Override
    public @Nullable String text(int index) {
        return value(index, String.class);
    }

    @Override
    public int intValue(int index) {
        Integer value = value(index, Integer.class);
        return value == null ? 0 : value;
    }

    @Override
    public long longValue(int index) {
        Long value = value(index, Long.class);
        return value == null ? 0 : value;
    }

    @Override
    public boolean booleanValue(int index) {
        Boolean value = value(index, Boolean.class);
        return value != null && value;
    }
}
