package cotlette.db.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerAddressTest {
    @Test
    void readsEachPart() {
        assertThat(parse("postgresql://jane:s%40cret%2F@db.example.com:6432/my%20site?sslmode=require&a=b%26c"))
                .isEqualTo(new ServerAddress(
                        "db.example.com",
                        6432,
                        "my site",
                        Optional.of("jane"),
                        Optional.of("s@cret/"),
                        Map.of("sslmode", "require", "a", "b&c")));
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://localhost/site, localhost:5432/site",
        "postgresql:///site, localhost:5432/site",
        "postgresql://[::1]/site, [::1]:5432/site",
        "postgresql://[::1]:6432/site, [::1]:6432/site",
        "jdbc:postgresql://db/site?user=jane&password=secret, jane@db:5432/site",
        "r2dbc:postgresql://jane:secret@db/site, jane@db:5432/site",
        "postgresql+asyncpg://jane:p:q@db/site, jane@db:5432/site"
    })
    void showsThePlaceWithoutThePassword(String url, String shown) {
        assertThat(parse(url)).hasToString(shown);
    }

    @Test
    void takesUserAndPasswordFromTheOptionsOfAJdbcUrl() {
        ServerAddress address = parse("jdbc:postgresql://db/site?user=jane&password=s%20t&sslmode=require");

        assertThat(address.user()).hasValue("jane");
        assertThat(address.password()).hasValue("s t");
        assertThat(address.options()).containsExactly(Map.entry("sslmode", "require"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql:site",
                "postgresql://jane:secret@db",
                "postgresql://jane:secret@db/",
                "postgresql://jane:secret@db/a/b",
                "postgresql://jane:secret@db:port/site",
                "postgresql://jane:secret@db:70000/site",
                "postgresql://jane:sec/ret@db/site",
                "postgresql://jane:secret@db/site?sslmode"
            })
    void saysHowAUrlLooksAndNeverShowsThePassword(String url) {
        assertThatThrownBy(() -> parse(url))
                .isInstanceOf(CotletteException.class)
                .hasMessageStartingWith("The url of [databases.default] ")
                .hasMessageEndingWith("Write it as postgresql://user:password@host:port/name.")
                .hasMessageNotContaining("sec");
    }

    @Test
    void refusesWhatIsNotEncoded() {
        assertThatThrownBy(() -> parse("postgresql://jane:100%@db/site"))
                .hasMessageContaining("Write a percent sign as %25")
                .hasMessageNotContaining("100");
    }

    private static ServerAddress parse(String url) {
        return ServerAddress.parse("default", DatabaseUrl.parse("default", url), 5432);
    }
}
