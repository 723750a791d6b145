package cotlette.db.r2dbc;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Json;
import cotlette.api.orm.Row;
import cotlette.db.spi.Dialect;
import io.r2dbc.spi.ColumnMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of an R2DBC result. */
final class ResultRow implements Row {
    private final io.r2dbc.spi.Row row;
    private final Dialect dialect;

    ResultRow(io.r2dbc.spi.Row row, Dialect dialect) {
        this.row = row;
        this.dialect = dialect;
    }

    @Override
    public List<String> columnNames() {
        return row.getMetadata().getColumnMetadatas().stream()
                .map(ColumnMetadata::getName)
                .toList();
    }

    @Override
    public <V> @Nullable V value(int index, Class<V> type) {
        Object stored = stored(index, type == Json.class ? String.class : Object.class);
        return stored == null ? null : dialect.restore(stored, type);
    }

    @Override
    public @Nullable String text(int index) {
        return value(index, String.class);
    }

    @Override
    public int intValue(int index) {
        long value = longValue(index);
        if ((int) value != value) {
            throw new DatabaseException("The column " + index + " of a result holds " + value
                    + ", which is too large for an int. Make the field one of 64 bits, or correct the row.");
        }
        return (int) value;
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

    /** Drivers have classes of their own for JSON, and all of them hand it out as text. */
    private @Nullable Object stored(int index, Class<?> type) {
        try {
            return row.get(index, type);
        } catch (RuntimeException failure) {
            throw new DatabaseException(
                    "The column " + index + " of a result cannot be read: " + failure.getMessage(), failure);
        }
    }
}
