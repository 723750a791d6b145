package cotlette.db.tck;

import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.OracleAddress;
import cotlette.db.spi.ServerAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** An existing Oracle. Each test gets a user of its own, whose tables nobody else sees; all of them go with the JVM. */
public final class TestOracle {
    /** The environment variable that points at it. */
    public static final String EXISTING = "COTLETTE_TEST_ORACLE_URL";

    /** Why its tests do not run elsewhere. */
    public static final String ABSENT = "There is no Oracle to start here: let " + EXISTING
            + " point at one of 23ai, as a user who may create others, such as oracle://system:secret@localhost:1521/FREEPDB1.";

    /** Connected once: the tests of a JVM share it. */
    private static final class Holder {
        private static final TestOracle SERVER =
                new TestOracle(OracleAddress.parse(EXISTING, DatabaseUrl.parse(EXISTING, System.getenv(EXISTING))));
    }

    private final ServerAddress address;
    private final Connection connection;
    private final List<String> users = new ArrayList<>();

    private TestOracle(ServerAddress address) {
        this.address = address;
        try {
            this.connection = DriverManager.getConnection(
                    "jdbc:oracle:thin:@//" + address.place(),
                    address.user().orElse("system"),
                    address.password().orElse(""));
        } catch (SQLException refused) {
            throw new IllegalStateException(address + ": " + refused.getMessage(), refused);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::clean));
    }

    /** Returns the URL of a user without tables that is nobody else's. */
    public static String freshUrl() {
        return Holder.SERVER.fresh();
    }

    private synchronized String fresh() {
        String user = "TEST_" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        run("CREATE USER " + user + " IDENTIFIED BY \"secret\" QUOTA UNLIMITED ON USERS");
        run("GRANT CREATE SESSION, CREATE TABLE, CREATE SEQUENCE TO " + user);
        users.add(user);
        return "oracle://" + user + ":secret@" + address.place();
    }

    private synchronized void clean() {
        users.forEach(user -> run("DROP USER " + user + " CASCADE"));
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(address + ": " + refused.getMessage(), refused);
        }
    }
}
