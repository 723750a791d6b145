package cotlette.db.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.DatabaseUnavailable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class H2PlaceTest {
    private static final Path PROJECT = Path.of("/srv/site");

    @ParameterizedTest
    @CsvSource({
        "h2:///db, file:/srv/site/db",
        "h2+r2dbc:///data/db, file:/srv/site/data/db",
        "h2:////var/lib/site/db, file:/var/lib/site/db",
        "h2:///my%20db, file:/srv/site/my db",
        "jdbc:h2:file:./db, file:/srv/site/db",
        "jdbc:h2:file:/var/db, file:/var/db",
        "r2dbc:h2:mem:site, mem:site",
        "jdbc:h2:mem:site, mem:site",
        "h2:mem:site, mem:site"
    })
    void findsThePlace(String url, String place) {
        assertThat(parse(url).url()).isEqualTo(place);
    }

    @Test
    void givesEachApplicationAMemoryOfItsOwn() {
        assertThat(parse("h2://"))
                .isInstanceOfSatisfying(
                        H2Place.Memory.class,
                        memory -> assertThat(memory.owned()).isTrue())
                .isNotEqualTo(parse("h2://"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h2:",
                "h2:db",
                "h2:///",
                "h2://localhost/db",
                "h2:///db?MODE=Oracle",
                "jdbc:h2:mem:site;MODE=Oracle",
                "jdbc:h2:file:./db;AUTO_SERVER=TRUE",
                "jdbc:h2:tcp://localhost/db"
            })
    void saysHowAUrlLooks(String url) {
        assertThatThrownBy(() -> parse(url))
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining("The url of [databases.default] is none of H2. Write h2:///db for a file")
                .hasMessageContaining("leave out what follows ; or ?");
    }

    @Test
    void saysThatTheFolderIsMissing(@TempDir Path folder) {
        H2Place place = H2Place.parse("default", DatabaseUrl.parse("default", "h2:///data/db"), folder);

        assertThatThrownBy(place::check)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(
                        "The folder " + folder.resolve("data") + " of the database 'default' does not exist");
    }

    private static H2Place parse(String url) {
        return H2Place.parse("default", DatabaseUrl.parse("default", url), PROJECT);
    }
}
