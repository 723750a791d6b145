package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.OracleAddress;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ConnectionFactoryProvider;
import io.r2dbc.spi.Option;
import java.time.Duration;
import java.util.HashSet;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Oracle's own driver is told of a URL, and takes. */
final class OracleOptionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "oracle+r2dbc://jane:p%40ss@db.example:1522/FREEPDB1",
                "r2dbc:oracle://jane:p%40ss@db.example:1522/FREEPDB1",
                "oracle+r2dbc://db.example:1522/FREEPDB1?user=jane&password=p%40ss"
            })
    void sayWhereAndAsWhom(String url) {
        ConnectionFactoryOptions options = options(url);

        assertThat(options.getValue(ConnectionFactoryOptions.HOST)).isEqualTo("db.example");
        assertThat(options.getValue(ConnectionFactoryOptions.PORT)).isEqualTo(1522);
        assertThat(options.getValue(ConnectionFactoryOptions.DATABASE)).isEqualTo("FREEPDB1");
        assertThat(options.getValue(ConnectionFactoryOptions.USER)).isEqualTo("jane");
        assertThat(options.getValue(ConnectionFactoryOptions.PASSWORD)).isEqualTo("p@ss");
        assertThat(options.getValue(ConnectionFactoryOptions.CONNECT_TIMEOUT)).isEqualTo(Duration.ofSeconds(3));
        assertThat(oracles().supports(options)).isTrue();
        assertThat(oracles().create(options).getMetadata().getName()).isEqualTo("Oracle Database");
    }

    @Test
    void bracketAnAddressAndLeaveOutALoginThatThereIsNot() {
        ConnectionFactoryOptions options = options("oracle+r2dbc://[::1]/site");

        assertThat(options.getValue(ConnectionFactoryOptions.HOST)).isEqualTo("[::1]");
        assertThat(options.getValue(ConnectionFactoryOptions.PORT)).isEqualTo(1521);
        assertThat(options.hasOption(ConnectionFactoryOptions.USER)).isFalse();
        assertThat(options.hasOption(ConnectionFactoryOptions.PASSWORD)).isFalse();
        assertThat(oracles().create(options)).isNotNull();
    }

    @Test
    void carryWhatTheUrlSaysOfEncryption() {
        ConnectionFactoryOptions options = options("oracle+r2dbc://localhost/site?ssl=true"
                + "&oracle.net.wallet_location=%2Fvar%2Flib%2Fwallet&oracle.net.wallet_password=very-secret"
                + "&oracle.net.ssl_server_dn_match=false");

        assertThat(options.getValue(Option.valueOf("ssl"))).isEqualTo("true");
        assertThat(options.getValue(Option.valueOf("oracle.net.wallet_location")))
                .isEqualTo("/var/lib/wallet");
        assertThat(options.getValue(Option.valueOf("oracle.net.wallet_password")))
                .isEqualTo("very-secret");
        assertThat(options.getValue(Option.valueOf("oracle.net.ssl_server_dn_match")))
                .isEqualTo("false");
        assertThat(oracles().create(options)).isNotNull();
    }

    @Test
    void askWhoTheServerIsUnlessTheUrlSaysOtherwise() {
        assertThat(options("oracle+r2dbc://localhost/site?ssl=true")
                        .getValue(Option.valueOf("oracle.net.ssl_server_dn_match")))
                .isEqualTo("true");
    }

    @Test
    void refuseWhatTheDriverWouldPassOver() {
        assertThatThrownBy(() -> options("oracle+r2dbc://jane:very-secret@localhost/site?encrypt=very-secret"))
                .isInstanceOf(CotletteException.class)
                .hasMessage(
                        "The url of [databases.default] has the option 'encrypt', which Oracle's R2DBC driver does not "
                                + "know. Correct or remove it, or begin the url with oracle:// for the same database over JDBC.");
    }

    @Test
    void areAllThatTheDriverKnows() throws ReflectiveOperationException {
        Set<?> extended = (Set<?>) oracles()
                .getClass()
                .getClassLoader()
                .loadClass("oracle.r2dbc.OracleR2dbcOptions")
                .getMethod("options")
                .invoke(null);
        Set<String> known = extended.stream()
                .map(option -> ((Option<?>) option).name())
                .collect(Collectors.toCollection(HashSet::new));
        // Where the server is stands in the URL itself, and the threads are nobody's choice.
        known.removeAll(Set.of("oracle.r2dbc.descriptor", "oracle.r2dbc.executor"));
        known.add("ssl");

        assertThat(OracleOptions.KNOWN).containsExactlyInAnyOrderElementsOf(known);
    }

    static ConnectionFactoryProvider oracles() {
        return ServiceLoader.load(ConnectionFactoryProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> driver.getDriver().equals("oracle"))
                .findFirst()
                .orElseThrow();
    }

    private static ConnectionFactoryOptions options(String url) {
        return OracleOptions.of(
                "default",
                OracleAddress.parse("default", DatabaseUrl.parse("default", url)),
                new DatabaseSettings(url, 2, Duration.ofSeconds(3)),
                Runnable::run);
    }
}
