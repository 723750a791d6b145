package cotlette.db.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Takes the value of a column out of a driver, as the dialect will restore it. */
@FunctionalInterface
interface ColumnReader {
    /** In the class that the driver likes best. */
    ColumnReader AS_IT_COMES = (results, column, _) -> results.getObject(column);

    /**
     * Points in time in a class of {@code java.time}: {@code java.sql.Timestamp} would count the days before 1582 by another calendar.
     *
     * @param pointInTime the class for which the driver is asked
     */
    static ColumnReader timesAs(Class<? extends Temporal> pointInTime) {
        return (results, column, type) ->
                type == Instant.class ? results.getObject(column, pointInTime) : results.getObject(column);
    }

    /**
     * Returns the value, null for null.
     *
     * @param column counted from 1
     * @param type what it will become
     */
    @Nullable
    Object read(ResultSet results, int column, Class<?> type) throws SQLException;
}
