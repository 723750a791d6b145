package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a result, read by generated code. Columns are counted from 0. Valid only while the row is the current one.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Row {
    /** Returns the names of the columns. */
    List<String> columnNames();

    /** Returns a value of a class that a field may have, null when the column is null. */
    <V> @Nullable V value(int index, Class<V> type);

    /** Returns a text, null when the column is null. */
    @Nullable
    String text(int index);

    /** Returns a whole number of 32 bits; 0 when the column is null. */
    int intValue(int index);

    /** Returns a whole number of 64 bits; 0 when the column is null. */
    long longValue(int index);

    /** Returns true or false; false when the column is null. */
    boolean booleanValue(int index);

    /** Returns a whole number of 16 bits; 0 when the column is null. */
    default short shortValue(int index) {
        Short value = value(index, Short.class);
        return value == null ? 0 : value;
    }

    /** Returns a floating-point number; 0 when the column is null. */
    default double doubleValue(int index) {
        Double value = value(index, Double.class);
        return value == null ? 0 : value;
    }
}
