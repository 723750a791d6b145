package cotlette.db.tck;

import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.ServerAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/**
 * A PostgreSQL for the tests of one JVM: a real server, which starts with the first test that asks for it and ends with the JVM. The
 * environment variable {@code COTLETTE_TEST_POSTGRESQL_URL} points at an existing one instead, as a user who may create others.
 *
 * <p>Each test gets a user with a schema of its own, which is all that this user sees: that is as good as a database of its own, and made in a
 * tenth of the time.
 */
public final class TestPostgresql {
    private static final String EXISTING = "COTLETTE_TEST_POSTGRESQL_URL";
    private static final int USUAL_PORT = 5432;
    /** How many databases are kept, more than any test has: the files of thousands would take a minute to delete at the end. */
    private static final int MOST = 200;

    /** Started once: the tests of a JVM share it. */
    private static final class Holder {
        private static final TestPostgresql SERVER = start();
    }

    private final ServerAddress address;
    private final Connection connection;
    private final Deque<String> users = new ArrayDeque<>();

    private TestPostgresql(ServerAddress address) {
        this.address = address;
        try {
            this.connection = DriverManager.getConnection(
                    "jdbc:postgresql://" + address.place(),
                    address.user().orElse("postgres"),
                    address.password().orElse(""));
        } catch (SQLException refused) {
            throw new IllegalStateException(address + ": " + refused.getMessage(), refused);
        }
    }

    /** Returns the URL of an empty database that is nobody else's, such as {@code postgresql://test_1:secret@localhost:5432/postgres}. */
    public static String freshUrl() {
        return Holder.SERVER.fresh();
    }

    /** Runs a statement as a user who may do anything. */
    public static void run(String sql) {
        Holder.SERVER.execute(sql);
    }

    private synchronized String fresh() {
        String user = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE ROLE " + user + " LOGIN PASSWORD 'secret'; CREATE SCHEMA AUTHORIZATION " + user);
        users.addLast(user);
        if (users.size() > MOST) {
            drop(users.removeFirst());
        }
        return "postgresql://" + user + ":secret@" + address.place();
    }

    private synchronized void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(address + ": " + refused.getMessage(), refused);
        }
    }

    private static TestPostgresql start() {
        String existing = System.getenv(EXISTING);
        if (existing == null) {
            return new TestPostgresql(ServerAddress.parse(
                    EXISTING,
                    DatabaseUrl.parse(EXISTING, "postgresql://postgres@localhost:" + embedded() + "/postgres"),
                    USUAL_PORT));
        }
        TestPostgresql server =
                new TestPostgresql(ServerAddress.parse(EXISTING, DatabaseUrl.parse(EXISTING, existing), USUAL_PORT));
        Runtime.getRuntime().addShutdownHook(new Thread(server::clean));
        return server;
    }

    private synchronized void clean() {
        users.forEach(this::drop);
    }

    private void drop(String user) {
        execute("DROP OWNED BY " + user + " CASCADE; DROP ROLE " + user);
    }

    private static int embedded() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("autovacuum", "off")
                    // Each connection of each test proves its password; the usual 4,096 rounds would take longer than
                    // most tests.
                    .setServerConfig("scram_iterations", "1")
                    .setDataDirectoryCustomizer(TestPostgresql::askForPasswords)
                    .start()
                    .getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void askForPasswords(File data) {
        try {
            Files.writeString(data.toPath().resolve("pg_hba.conf"), """
                    host all postgres all trust
                    host all all all scram-sha-256
                    """);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
