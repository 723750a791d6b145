package cotlette.db;

import cotlette.api.orm.Row;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row whose columns are in another order.
 *
 * @param places where each column is in {@code row}, {@link #MISSING} for one that is not there, which is read as null
 */
record OrderedRow(Row row, int[] places) implements Row {
    static final int MISSING = -1;

    @Override
    public <V> @Nullable V value(int index, Class<V> type) {
        return isMissing(index) ? null : row.value(places[index], type);
    }

    @Override
    public @Nullable String text(int index) {
        return isMissing(index) ? null : row.text(places[index]);
    }

    @Override
    public int intValue(int index) {
        return isMissing(index) ? 0 : row.intValue(places[index]);
    }

    @Override
    public long longValue(int index) {
        return isMissing(index) ? 0 : row.longValue(places[index]);
    }

    @Override
    public boolean booleanValue(int index) {
        return !isMissing(index) && row.booleanValue(places[index]);
    }

    @Override
    public List<String> columnNames() {
        List<String> names = row.columnNames();
        return Arrays.stream(places)
                .filter(place -> place != MISSING)
                .mapToObj(names::get)
                .toList();
    }

    private boolean isMissing(int index) {
        return places[index] == MISSING;
    }

    /** Returns the places of the fields in a row that lacks some of them. */
    static int[] without(BitSet lacking, int fields) {
        int[] places = new int[fields];
        int next = 0;
        for (int i = 0; i < fields; i++) {
            places[i] = lacking.get(i) ? MISSING : next++;
        }
        return places;
    }
}
