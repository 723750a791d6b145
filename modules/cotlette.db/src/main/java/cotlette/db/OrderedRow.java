package cotlette.db;

import cotlette.api.orm.Row;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row whose columns are in another order.
 *
 * @param places where each column is in {@code row}
 */
record OrderedRow(Row row, int[] places) implements Row {
    @Override
    public <V> @Nullable V value(int index, Class<V> type) {
        return row.value(places[index], type);
    }

    @Override
    public @Nullable String text(int index) {
        return row.text(places[index]);
    }

    @Override
    public int intValue(int index) {
        return row.intValue(places[index]);
    }

    @Override
    public long longValue(int index) {
        return row.longValue(places[index]);
    }

    @Override
    public boolean booleanValue(int index) {
        return row.booleanValue(places[index]);
    }

    @Override
    public List<String> columnNames() {
        List<String> names = row.columnNames();
        return Arrays.stream(places).mapToObj(names::get).toList();
    }
}
