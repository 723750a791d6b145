package cotlette.db.jdbc;

import cotlette.api.orm.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the value of a column out of a driver, as the dialect will restore it. */
@FunctionalInterface
interface ColumnReader {
    /** In the class that the driver likes best. */
    ColumnReader AS_IT_COMES = (results, column, _) -> results.getObject(column);

    /**
     * Times in classes of {@code java.time}: {@code java.sql.Timestamp} would count the days before 1582 by another calendar, and
     * {@code java.sql.Time} has no microseconds. JSON as text, for which each driver has a class of its own.
     *
     * @param pointInTime the class for which the driver is asked where a point in time is wanted
     */
    static ColumnReader byClass(Class<? extends Temporal> pointInTime) {
        Map<Class<?>, Class<?>> askedFor =
                Map.of(Instant.class, pointInTime, LocalDate.class, LocalDate.class, LocalTime.class, LocalTime.class);
        return (results, column, type) -> {
            if (type == Json.class) {
                return results.getString(column);
            }
            Class<?> asked = askedFor.get(type);
            return asked == null ? results.getObject(column) : results.getObject(column, asked);
        };
    }

    /**
     * Returns the value, null for null.
     *
     * @param column counted from 1
     * @param type what it will become
     */
    @Nullable
    Object read(ResultSet results, int column, Class<?> type) throws SQLException;

    /**
     * Returns a text, null for null.
     *
     * @param column counted from 1
     */
    default @Nullable String text(ResultSet results, int column) throws SQLException {
        return results.getString(column);
    }
}
