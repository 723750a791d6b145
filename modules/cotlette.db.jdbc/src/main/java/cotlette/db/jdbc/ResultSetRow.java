package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Row;
import cotlette.db.spi.Dialect;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current row of a JDBC result. */
final class ResultSetRow implements Row {
    private final ResultSet results;
    private final Dialect dialect;
    private final ColumnReader columns;

    ResultSetRow(ResultSet results, Dialect dialect, ColumnReader columns) {
        this.results = results;
        this.dialect = dialect;
        this.columns = columns;
    }

    @Override
    public List<String> columnNames() {
        try {
            ResultSetMetaData described = results.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= described.getColumnCount(); i++) {
                names.add(described.getColumnLabel(i));
            }
            return names;
        } catch (SQLException failure) {
            throw new DatabaseException("The names of the columns of a result cannot be read.", failure);
        }
    }

    @Override
    public <V> @Nullable V value(int index, Class<V> type) {
        try {
            Object stored = columns.read(results, index + 1, type);
            return stored == null ? null : dialect.restore(stored, type);
        } catch (SQLException failure) {
            throw unreadable(index, failure);
        }
    }

    @Override
    public @Nullable String text(int index) {
        try {
            return columns.text(results, index + 1);
        } catch (SQLException failure) {
            throw unreadable(index, failure);
        }
    }

    /** Reads 64 bits, because drivers cut what does not fit into 32 without a word. */
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
        try {
            return results.getLong(index + 1);
        } catch (SQLException failure) {
            throw unreadable(index, failure);
        }
    }

    @Override
    public boolean booleanValue(int index) {
        try {
            return results.getBoolean(index + 1);
        } catch (SQLException failure) {
            throw unreadable(index, failure);
        }
    }

    /** What the driver says has the value, and is left out. */
    private static DatabaseException unreadable(int index, SQLException failure) {
        SQLException cause =
                new SQLException("SQL state " + failure.getSQLState(), failure.getSQLState(), failure.getErrorCode());
        cause.setStackTrace(failure.getStackTrace());
        return new DatabaseException(
                "The column " + index
                        + " of a result cannot be read as what the model's field wants, so the column has another "
                        + "type than the model's migrations give it. Let the field follow the column, or change the column's type.",
                cause);
    }
}
