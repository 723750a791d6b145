package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.RunningApplication;
import cotlette.db.tck.TckApplication;
import io.r2dbc.spi.ConnectionFactoryProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

final class UnreachableDatabaseTest {
    @Test
    void saysWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertFails("postgresql+r2dbc://site:very-secret@localhost:" + port + "/site")
                .hasMessage(
                        "The database 'default' (PostgreSQL site@localhost:" + port
                                + "/site) cannot be reached: connection refused. Start it, or correct [databases.default] url.");
    }

    @Test
    void saysThatTheHostIsUnknown() {
        assertFails("postgresql+r2dbc://site:very-secret@no-such-host.invalid/site")
                .hasMessageContaining("cannot be reached: there is no host of this name.");
    }

    @Test
    void saysThatTheServerTakesTheConnectionAndNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFails(
                            "postgresql+r2dbc://site:very-secret@localhost:" + silent.getLocalPort() + "/site",
                            Duration.ofMillis(200))
                    .hasMessageContaining("cannot be reached: it did not answer in time.");
        }
    }

    @Test
    void saysThatThePasswordIsWrong() {
        assertFails(OpenDatabase.postgresql().replace(":secret@", ":very-secret@"))
                .hasMessageContaining("cannot be reached: password authentication failed for user")
                .hasMessageEndingWith("Correct user and password in [databases.default] url.");
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        assertFails(OpenDatabase.postgresql().replaceFirst("/[^/]+$", "/nope"))
                .hasMessageContaining("cannot be reached: database \"nope\" does not exist. "
                        + "Make the database, or correct its name in [databases.default] url.");
    }

    @Test
    void saysThatTheServerHasNoTlsWhereTheUrlAsksForIt() {
        assertFails(OpenDatabase.postgresql() + "?sslmode=require").hasMessageContaining("cannot be reached: ");
    }

    @Test
    void saysWhichOptionTheDriverRefuses() {
        assertThatThrownBy(
                        () -> OpenDatabase.at(OpenDatabase.postgresql() + "?sslmode=perhaps", 1, Duration.ofSeconds(1)))
                .isInstanceOf(CotletteException.class)
                .hasMessageStartingWith("The R2DBC driver postgresql refuses an option in [databases.default] url: ")
                .hasMessageContaining("sslmode");
    }

    @Test
    void saysThatTheFolderOfAFileIsMissing() {
        assertFails("h2+r2dbc:///missing/db").hasMessageContaining("missing of the database 'default' does not exist");
    }

    @Test
    void saysWhichDriverIsNotInstalled() {
        InstalledDriver absent = InstalledDriver.of("Nowhere", "nowhere", "org.example:r2dbc-nowhere:1.0");
        try (RunningApplication application =
                TckApplication.start(Path.of("").toAbsolutePath(), new DatabaseSettings("h2+r2dbc://"))) {
            assertThatThrownBy(() -> absent.find(application, "default"))
                    .isInstanceOf(CotletteException.class)
                    .hasMessage("The database 'default' is one of Nowhere, whose R2DBC driver is not installed. "
                            + "Put the jar org.example:r2dbc-nowhere:1.0 and those it needs onto the module path.");
        }
    }

    @Test
    void saysWhichJarsADriverNeedsThatDoesNotComeWithCotlette() {
        String jars = "org.example:r2dbc:1.0 and org.example:jdbc:1.0";
        InstalledDriver absent = InstalledDriver.ofOthers("Nowhere", "nowhere", jars);
        InstalledDriver half = InstalledDriver.ofOthers("Nowhere", "oracle", jars);
        try (RunningApplication application =
                TckApplication.start(Path.of("").toAbsolutePath(), new DatabaseSettings("h2+r2dbc://"))) {
            ConnectionFactoryProvider driver = half.find(application, "default");
            for (ThrowingCallable search : List.<ThrowingCallable>of(
                    () -> absent.find(application, "default"),
                    () -> half.standOn(driver, "default", "org.example.Nowhere"))) {
                assertThatThrownBy(search)
                        .isInstanceOf(CotletteException.class)
                        .hasMessage(
                                "The database 'default' is one of Nowhere, whose R2DBC driver is not installed. Put the jars "
                                        + jars + " into plugins/ or onto the module path.");
            }
        }
    }

    @Test
    void saysWhatIsWrongWithOraclesServerAsOverJdbc() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertFails("oracle+r2dbc://jane:very-secret@127.0.0.1:" + port + "/site")
                .hasMessage(
                        "The database 'default' (Oracle jane@127.0.0.1:" + port
                                + "/site) cannot be reached: connection refused. Start it, or correct [databases.default] url.");
        assertFails("oracle+r2dbc://jane:very-secret@no-such-host.invalid/site")
                .hasMessageContaining("jane@no-such-host.invalid:1521/site")
                .hasMessageContaining("cannot be reached: there is no host of this name");
    }

    @Test
    void saysThatOraclesServerNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFails(
                            "oracle+r2dbc://jane:very-secret@127.0.0.1:" + silent.getLocalPort() + "/site",
                            Duration.ofMillis(200))
                    .hasMessageContaining("cannot be reached: it did not answer in time.");
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertFails(String url) {
        return assertFails(url, Duration.ofSeconds(10));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertFails(String url, Duration timeout) {
        try (OpenDatabase database = OpenDatabase.at(url, 2, timeout)) {
            return assertThatThrownBy(database.numbers("SELECT 1")::join)
                    .cause()
                    .isInstanceOf(DatabaseUnavailable.class)
                    .satisfies(failure ->
                            assertThat(Throwables.getStackTrace(failure)).doesNotContain("very-secret"));
        }
    }
}
