package cotlette.benchmarks.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.dbcp2.BasicDataSource;

/** The same queries in plain JDBC, with the pool that Cotlette has. */
final class JdbcPeer implements AutoCloseable {
    private final BasicDataSource pool = new BasicDataSource();

    JdbcPeer(String url, String user, String password) {
        pool.setUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setPoolPreparedStatements(true);
        // Or each query would be two.
        pool.setTestOnBorrow(false);
    }

    List<Line> ask(String sql, long value) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                List<Line> lines = new ArrayList<>();
                while (rows.next()) {
                    long id = rows.getLong(1);
                    String name = rows.getString(2);
                    String email = rows.getString(3);
                    long masterpiece = rows.getLong(4);
                    lines.add(new Line(id, name, email, rows.wasNull() ? null : masterpiece));
                }
                return lines;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            pool.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
