package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.RunningApplication;
import cotlette.db.SqlDatabase;
import cotlette.db.dialect.OracleDialect;
import cotlette.db.spi.AsyncBackend;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.OracleAddress;
import cotlette.db.tck.TckApplication;
import cotlette.db.tck.library.Author;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle's own driver takes what URLs in the settings become, and what it says of a server that is away is said in our words. */
final class OracleConnectionsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oracle://jane:p%40ss@db.example:1522/FREEPDB1",
                "oracle:thin:jane/p%40ss@//db.example:1522/FREEPDB1",
                "jdbc:oracle:thin:jane/p%40ss@//db.example:1522/FREEPDB1",
                "jdbc:oracle:thin:@db.example:1522/FREEPDB1?user=jane&password=p%40ss"
            })
    void readsEachWayToWriteAUrl(String url) throws SQLException {
        var address = OracleAddress.parse("default", DatabaseUrl.parse("default", url));

        assertThat(address.user()).contains("jane");
        assertThat(address.password()).contains("p@ss");
        assertThat(OracleConnections.url(address)).isEqualTo("jdbc:oracle:thin:@//db.example:1522/FREEPDB1");
        assertThat(oracles().acceptsURL(OracleConnections.url(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oracle://localhost/site?oracle.net.x",
                "oracle://localhost/a:b",
                "jdbc:oracle:thin:@localhost:1521:ORCL",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(HOST=secret)))",
                "oracle://localhost"
            })
    void refusesWhatNamesNoService(String url) {
        assertThatThrownBy(() -> OracleAddress.parse("default", DatabaseUrl.parse("default", url)))
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining("[databases.default]")
                .hasMessageContaining("oracle://user:password@host:")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThat(failureOf("oracle://jane:secret@127.0.0.1:" + port + "/site"))
                .hasMessage(
                        "The database 'default' (Oracle jane@127.0.0.1:" + port
                                + "/site) cannot be reached: connection refused. Start it, or correct [databases.default] url.");
        assertThat(failureOf("oracle://jane:secret@no-such-host.invalid/site"))
                .hasMessageContaining("jane@no-such-host.invalid:1521/site")
                .hasMessageContaining("cannot be reached: there is no host of this name");
    }

    @Test
    void isReachedByToolsWhereModelsReachItAsynchronously() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        DatabaseUrl url = DatabaseUrl.parse("default", "oracle+r2dbc://jane:secret@127.0.0.1:" + port + "/site");
        AsyncBackend elsewhere = (AsyncBackend) Proxy.newProxyInstance(
                AsyncBackend.class.getClassLoader(),
                new Class<?>[] {AsyncBackend.class},
                (_, method, _) -> switch (method.getName()) {
                    case "url" -> url;
                    case "dialect" -> new OracleDialect();
                    default -> "Oracle";
                });

        try (RunningApplication application = TckApplication.start(folder, new DatabaseSettings("sqlite://"))) {
            DataSource plain = PlainConnections.of(application, new SqlDatabase(application, "default", elsewhere))
                    .dataSource();
            assertThatThrownBy(plain::getConnection)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining(
                            "(Oracle jane@127.0.0.1:" + port + "/site) cannot be reached: connection refused");
        }
    }

    @Test
    void asksForTlsWhereTheUrlDoes() throws SQLException {
        var address = OracleAddress.parse("default", DatabaseUrl.parse("default", "oracle://db.example/site?ssl=true"));

        assertThat(OracleConnections.url(address)).isEqualTo("jdbc:oracle:thin:@tcps://db.example:1521/site");
        assertThat(oracles().acceptsURL(OracleConnections.url(address))).isTrue();
    }

    @Test
    void saysThatTheServerTakesTheConnectionAndNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(failureOf("oracle://jane:secret@127.0.0.1:" + silent.getLocalPort() + "/site"))
                    .hasMessageContaining("cannot be reached: ");
        }
    }

    @Test
    void saysWhichJarHasTheDriver() {
        try (RunningApplication application = TckApplication.start(folder, new DatabaseSettings("sqlite://"))) {
            assertThatThrownBy(() -> InstalledDriver.find(
                            application, "default", "Oracle", OracleConnections.JAR, "jdbc:nowhere:site"))
                    .isInstanceOf(CotletteException.class)
                    .hasMessageContaining("one of Oracle, whose JDBC driver is not installed")
                    .hasMessageContaining("com.oracle.database.jdbc:ojdbc17:");
        }
    }

    private static Driver oracles() {
        return ServiceLoader.load(Driver.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> driver.getClass().getName().equals("oracle.jdbc.OracleDriver"))
                .findFirst()
                .orElseThrow();
    }

    private Throwable failureOf(String url) {
        DatabaseSettings settings = new DatabaseSettings(url, 2, Duration.ofSeconds(1));
        try (RunningApplication application = TckApplication.start(folder, settings)) {
            return application.call(() -> {
                try {
                    return new AssertionError("read " + Author.objects.count() + " rows");
                } catch (DatabaseUnavailable expected) {
                    assertThat(expected).hasMessageNotContaining("secret");
                    return expected;
                }
            });
        }
    }
}
