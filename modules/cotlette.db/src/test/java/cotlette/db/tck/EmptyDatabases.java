package cotlette.db.tck;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** Makes databases on a server of MySQL or MariaDB, and removes those again that no test uses any more. */
final class EmptyDatabases {
    /** No test has as many. */
    private static final int MOST = 200;

    private final Connection connection;
    private final Deque<String> made = new ArrayDeque<>();

    EmptyDatabases(Connection connection) {
        this.connection = connection;
    }

    /** Returns the name of a new database, whose usual collation is none that models want. */
    synchronized String fresh() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        run("CREATE DATABASE " + name + " CHARACTER SET latin1");
        made.addLast(name);
        if (made.size() > MOST) {
            run("DROP DATABASE IF EXISTS " + made.removeFirst());
        }
        return name;
    }

    synchronized void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql + ": " + refused.getMessage(), refused);
        }
    }

    synchronized void removeAll() {
        made.forEach(name -> run("DROP DATABASE IF EXISTS " + name));
        made.clear();
    }
}
