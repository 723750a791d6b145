package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.RunningApplication;
import cotlette.db.tck.TckApplication;
import cotlette.db.tck.TestPostgresql;
import cotlette.db.tck.library.Author;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

        assertThat(failureOf("postgresql://jane:secret@127.0.0.1:" + port + "/site"))
                .hasMessage(
                        "The database 'default' (PostgreSQL jane@127.0.0.1:" + port
                                + "/site) cannot be reached: connection refused. Start it, or correct [databases.default] url.");
    }

    @Test
    void saysThatTheHostIsUnknown() {
        assertThat(failureOf("postgresql://jane:secret@no-such-host.invalid/site"))
                .hasMessageContaining("cannot be reached: there is no host of this name.");
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
        assertThat(failureOf(TestPostgresql.freshUrl().replace(":secret@", ":guess@")))
                .hasMessageContaining("cannot be reached: password authentication failed for user")
                .hasMessageEndingWith("Correct user and password in [databases.default] url.");
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        assertThat(failureOf(TestPostgresql.freshUrl().replaceFirst("/[^/]+$", "/nope")))
                .hasMessageContaining("cannot be reached: database \"nope\" does not exist. "
                        + "Make the database, or correct its name in [databases.default] url.");
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
                    .isInstanceOf(CotletteException.class)
                    .hasMessage("The database 'default' is one of Nowhere, whose JDBC driver is not installed. "
                            + "Put the jar org.example:nowhere:1.0 into plugins/ or onto the module path.");
        }
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
