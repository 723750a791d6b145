package cotlette.db.jdbc;

import cotlette.db.spi.Cursor;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A JDBC result that is read piece by piece. */
final class OpenResult<R> implements Cursor<R> {
    private final Statement statement;
    private final ResultSet results;
    private final ResultSetRow row;
    private final RowReader<R> reader;
    private final FailureReader failures;
    private final Closing closing;

    /** Ends a result. */
    interface Closing {
        void close() throws SQLException;
    }

    OpenResult(
            Statement statement,
            ResultSet results,
            ResultSetRow row,
            RowReader<R> reader,
            FailureReader failures,
            Closing closing) {
        this.statement = statement;
        this.results = results;
        this.row = row;
        this.reader = reader;
        this.failures = failures;
        this.closing = closing;
    }

    @Override
    public List<R> next(int most) {
        try {
            List<R> rows = new ArrayList<>();
            while (rows.size() < most && results.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException failure) {
            throw failures.refusal(statement, failure);
        }
    }

    @Override
    public void close() {
        try {
            closing.close();
        } catch (SQLException failure) {
            throw failures.refusal(statement, failure);
        }
    }
}
