package cotlette.db.jdbc;

import cotlette.db.spi.Dialect;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes values out of Oracle's driver, which has classes of its own for most of them. */
final class OracleColumns implements ColumnReader {
    private static final Map<Class<?>, Class<?>> ASKED_FOR = Map.of(
            Instant.class,
            LocalDateTime.class,
            LocalDate.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            Boolean.class,
            Boolean.class,
            Double.class,
            Double.class);

    private final Dialect dialect;

    OracleColumns(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public @Nullable Object read(ResultSet results, int column, Class<?> type) throws SQLException {
        if (type == BigDecimal.class) {
            return decimal(results, column);
        }
        if (type == byte[].class) {
            return results.getBytes(column);
        }
        Class<?> asked = ASKED_FOR.get(type);
        if (asked != null) {
            return results.getObject(column, asked);
        }
        return Number.class.isAssignableFrom(type) || type == Duration.class
                ? results.getBigDecimal(column)
                : results.getString(column);
    }

    /** An empty text is kept as a character. */
    @Override
    public @Nullable String text(ResultSet results, int column) throws SQLException {
        String stored = results.getString(column);
        return stored == null ? null : dialect.restore(stored, String.class);
    }

    /** Oracle leaves out the zeros at the end, which a column with so many digits after the point has. */
    private static @Nullable BigDecimal decimal(ResultSet results, int column) throws SQLException {
        BigDecimal number = results.getBigDecimal(column);
        if (number == null) {
            return null;
        }
        int places = results.getMetaData().getScale(column);
        return number.scale() < places ? number.setScale(places) : number;
    }
}
