package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.RunningApplication;
import cotlette.db.tck.GoldenMessage;
import cotlette.db.tck.TckApplication;
import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestMysql;
import cotlette.db.tck.TestPostgresql;
import cotlette.db.tck.library.Author;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that cannot be reached is named with its place, the reason and what to do, and never with its password. */
final class UnreachableDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        String message = failureOf("postgresql://jane:secret@127.0.0.1:" + port + "/site")
                .getMessage();

        GoldenMessage.check(
                "database-down", "A database that does not run", message.replace(Integer.toString(port), "5432"));
    }

    @Test
    void saysThatTheHostIsUnknown() {
        GoldenMessage.check(
                "database-host-unknown",
                "A host that does not exist",
                failureOf("postgresql://jane:secret@no-such-host.invalid/site").getMessage());
    }

    @Test
    void saysThatTheServerTakesTheConnectionAndNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(failureOf("postgresql://jane:secret@127.0.0.1:" + silent.getLocalPort() + "/site"))
                    .hasMessageContaining("cannot be reached: ");
        }
    }

    @Test
    void saysThatThePasswordIsWrong() {
        GoldenMessage.check(
                "database-password-wrong",
                "A wrong password",
                normalised(failureOf(TestPostgresql.freshUrl().replace(":secret@", ":guess@"))));
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        GoldenMessage.check(
                "database-unknown",
                "A database that does not exist on its server",
                normalised(failureOf(TestPostgresql.freshUrl().replaceFirst("/[^/]+$", "/nope"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    void saysTheSameOfMysqlAndMariadb(String scheme) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String url = scheme.equals("mysql") ? TestMysql.freshUrl() : TestMariadb.freshUrl();
        String start = ". Start it, or correct [databases.default] url.";

        assertThat(failureOf(scheme + "://jane:secret@127.0.0.1:" + port + "/site"))
                .hasMessageEndingWith(
                        " jane@127.0.0.1:" + port + "/site) cannot be reached: connection refused" + start);
        assertThat(failureOf(scheme + "://jane:secret@no-such-host.invalid/site"))
                .hasMessageEndingWith("cannot be reached: there is no host of this name" + start);
        assertThat(failureOf(url.replace(":secret@", ":guess@")))
                .hasMessageContaining("cannot be reached: Access denied for user 'tester'@")
                .hasMessageEndingWith("Correct user and password in [databases.default] url.");
        assertThat(failureOf(url.replaceFirst("/[^/]+$", "/test_nope")))
                .hasMessageContaining("cannot be reached: Unknown database 'test_nope'")
                .hasMessageEndingWith("Make the database, or correct its name in [databases.default] url.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    void saysWhenTheServerIsOfTheOtherProduct(String scheme) {
        boolean mysql = scheme.equals("mysql");
        String url = (mysql ? TestMariadb.freshUrl() : TestMysql.freshUrl()).replaceFirst("^[a-z]+", scheme);

        try (RunningApplication application = TckApplication.start(folder, new DatabaseSettings(url))) {
            assertThatThrownBy(() -> application.call(Author.objects::count))
                    .isInstanceOf(CotletteException.class)
                    .hasMessageContaining(mysql ? "is one of MariaDB, not of MySQL" : "is one of MySQL, not of MariaDB")
                    .hasMessageEndingWith(
                            "Let [databases.default] url begin with " + (mysql ? "mariadb" : "mysql") + "://.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    void saysThatTheServerOfMysqlNeverAnswers(String scheme) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(failureOf(scheme + "://jane:secret@127.0.0.1:" + silent.getLocalPort() + "/site"))
                    .hasMessageContaining("cannot be reached: ");
        }
    }

    @Test
    void saysThatTheFolderOfAFileIsMissing() {
        assertThat(failureOf("h2:///data/db"))
                .hasMessageContaining(
                        "The folder " + folder.resolve("data") + " of the database 'default' does not exist");
    }

    @Test
    void saysWhichDriverIsNotInstalled() {
        try (RunningApplication application = TckApplication.start(folder, new DatabaseSettings("sqlite://"))) {
            assertThatThrownBy(() -> InstalledDriver.find(
                            application, "default", "Nowhere", "org.example:nowhere:1.0", "jdbc:nowhere:site"))
                    .isInstanceOfSatisfying(
                            CotletteException.class,
                            missing -> GoldenMessage.check(
                                    "database-driver-missing",
                                    "A database whose JDBC driver is not installed",
                                    String.valueOf(missing.getMessage())));
        }
    }

    /** The port, the user and the database of a test are others each time. */
    private static String normalised(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .replaceAll("test_\\w+", "jane")
                .replaceAll(":\\d+/\\w+", ":5432/site");
    }

    private Throwable failureOf(String url) {
        DatabaseSettings settings = new DatabaseSettings(url, 2, Duration.ofSeconds(1));
        try (RunningApplication application = TckApplication.start(folder, settings)) {
            return application.call(() -> {
                try {
                    return new AssertionError("read " + Author.objects.count() + " rows");
                } catch (DatabaseUnavailable expected) {
                    assertThat(expected).hasMessageNotContaining("secret").hasMessageNotContaining("guess");
                    return expected;
                }
            });
        }
    }
}
