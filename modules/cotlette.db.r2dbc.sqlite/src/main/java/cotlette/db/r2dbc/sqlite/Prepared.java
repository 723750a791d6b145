package cotlette.db.r2dbc.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A prepared statement, and what is known of its columns. */
final class Prepared {
    private final String sql;
    private final PreparedStatement statement;
    private @Nullable Columns columns;

    Prepared(String sql, PreparedStatement statement) {
        this.sql = sql;
        this.statement = statement;
    }

    String sql() {
        return sql;
    }

    PreparedStatement statement() {
        return statement;
    }

    void bind(List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, Values.toSqlite(values.get(i)));
        }
    }

    /** SQLite prepares a statement again by itself when tables have changed, and then its columns may be others. */
    Columns columns(ResultSet rows) throws SQLException {
        ResultSetMetaData metadata = rows.getMetaData();
        Columns known = columns;
        if (known == null || !known.haveNamesOf(metadata)) {
            known = Columns.of(metadata);
            columns = known;
        }
        return known;
    }
}
