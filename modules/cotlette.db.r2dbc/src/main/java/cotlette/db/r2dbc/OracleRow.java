package cotlette.db.r2dbc;

import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A row of Oracle whose numbers have all their places. */
record OracleRow(Row row) implements Row {
    @Override
    public RowMetadata getMetadata() {
        return row.getMetadata();
    }

    @Override
    public <T> @Nullable T get(int index, Class<T> type) {
        return type == Object.class ? type.cast(withPlaces(index)) : row.get(index, type);
    }

    @Override
    public <T> @Nullable T get(String name, Class<T> type) {
        return row.get(name, type);
    }

    private @Nullable Object withPlaces(int index) {
        Object value = row.get(index);
        return value instanceof BigDecimal number
                ? withPlaces(number, row.getMetadata().getColumnMetadata(index).getScale())
                : value;
    }

    /** Oracle leaves out the zeros at the end, which a column with so many digits after the point has. */
    private static BigDecimal withPlaces(BigDecimal number, @Nullable Integer places) {
        return places != null && number.scale() < places ? number.setScale(places) : number;
    }
}
