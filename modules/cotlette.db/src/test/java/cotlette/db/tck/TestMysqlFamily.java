package cotlette.db.tck;

import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.ServerAddress;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;

/** A server of MySQL or MariaDB with a user for the tests, who may do anything in the databases that are made for them. */
record TestMysqlFamily(String scheme, String login, EmptyDatabases databases) {
    private static final int USUAL_PORT = 3306;

    /**
     * Returns the server that an environment variable points at, or else one that is started.
     *
     * @param scheme how URLs begin
     * @param existing the environment variable with the URL of an existing server, as a user who may create databases
     */
    static TestMysqlFamily of(String scheme, String existing, Supplier<RunningServer> start) {
        String url = System.getenv(existing);
        return url == null ? started(scheme, start.get()) : existing(scheme, existing, url);
    }

    String freshUrl() {
        return scheme + "://" + login + "/" + databases.fresh();
    }

    private static TestMysqlFamily started(String scheme, RunningServer server) {
        EmptyDatabases databases = new EmptyDatabases(server.connection());
        databases.run("CREATE USER tester IDENTIFIED BY 'secret'");
        databases.run("GRANT ALL ON `test\\_%`.* TO tester");
        return new TestMysqlFamily(scheme, "tester:secret@127.0.0.1:" + server.port(), databases);
    }

    private static TestMysqlFamily existing(String scheme, String variable, String url) {
        ServerAddress address = ServerAddress.parse(variable, DatabaseUrl.parse(variable, url), USUAL_PORT);
        try {
            EmptyDatabases databases = new EmptyDatabases(DriverManager.getConnection(
                    "jdbc:mariadb://" + address.place() + "?sslMode=trust",
                    address.user().orElse("root"),
                    address.password().orElse("")));
            Runtime.getRuntime().addShutdownHook(new Thread(databases::removeAll));
            String authority = url.substring(url.indexOf("//") + 2, url.indexOf('/', url.indexOf("//") + 2));
            return new TestMysqlFamily(scheme, authority, databases);
        } catch (SQLException refused) {
            throw new IllegalStateException(address + ": " + refused.getMessage(), refused);
        }
    }
}
