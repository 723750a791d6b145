package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row as it was read; it stays valid. */
final class SqliteRow implements Row, Result.RowSegment {
    private final Columns columns;
    private final @Nullable Object[] values;

    private SqliteRow(Columns columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    static SqliteRow of(Columns columns, ResultSet rows) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.getObject(i + 1);
        }
        return new SqliteRow(columns, values);
    }

    @Override
    public Row row() {
        return this;
    }

    @Override
    public RowMetadata getMetadata() {
        return columns;
    }

    @Override
    public @Nullable Object get(int index) {
        Object value = value(index);
        return value == null ? null : Decoder.natural(value);
    }

    @Override
    public @Nullable Object get(String name) {
        return get(columns.index(name));
    }

    @Override
    public <T> @Nullable T get(int index, Class<T> type) {
        Object value = value(index);
        return value == null
                ? null
                : Decoder.decode(value, type, columns.getColumnMetadata(index).name());
    }

    @Override
    public <T> @Nullable T get(String name, Class<T> type) {
        return get(columns.index(name), type);
    }

    private @Nullable Object value(int index) {
        columns.getColumnMetadata(index);
        return values[index];
    }
}
