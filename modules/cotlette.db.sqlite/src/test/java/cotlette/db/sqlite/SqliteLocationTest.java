package cotlette.db.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.DatabaseException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SqliteLocationTest {
    private static final Path PROJECT = Path.of("/srv/site");

    @ParameterizedTest
    @CsvSource({
        "sqlite:///db.sqlite3, /srv/site/db.sqlite3",
        "sqlite:///data/db.sqlite3, /srv/site/data/db.sqlite3",
        "sqlite:///../other/db.sqlite3, /srv/other/db.sqlite3",
        "sqlite:////var/lib/site/db.sqlite3, /var/lib/site/db.sqlite3",
        "sqlite:///my%20site%3F.db, /srv/site/my site?.db",
        "sqlite:///100%25.db, /srv/site/100%.db",
        "jdbc:sqlite:db.sqlite3, /srv/site/db.sqlite3",
        "jdbc:sqlite:/var/lib/site/db.sqlite3, /var/lib/site/db.sqlite3",
        "jdbc:sqlite:///db.sqlite3, /srv/site/db.sqlite3"
    })
    void findsTheFile(String url, String path) {
        assertThat(SqliteLocation.parse("default", url, PROJECT))
                .isInstanceOfSatisfying(
                        SqliteLocation.File.class,
                        file -> assertThat(file.path()).isEqualTo(Path.of(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:///%D0%B4%D0%B0%D0%BD%D0%BD%D1%8B%D0%B5.db", "sqlite:///данные.db"})
    void findsTheFileWhoseNameIsNotAscii(String url) {
        boolean anyName = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
        assumeTrue(anyName, "Files have ASCII names only in this locale; set LC_ALL=C.UTF-8 to run this test.");

        assertThat(SqliteLocation.parse("default", url, PROJECT))
                .isInstanceOfSatisfying(
                        SqliteLocation.File.class,
                        file -> assertThat(file.path()).isEqualTo(Path.of("/srv/site/данные.db")));
    }

    @Test
    void readsJdbcsNamesOfMemory() {
        assertThat(SqliteLocation.parse("default", "jdbc:sqlite::memory:", PROJECT))
                .isInstanceOf(SqliteLocation.Memory.class);
        assertThat(SqliteLocation.parse("default", "jdbc:sqlite:", PROJECT)).isInstanceOf(SqliteLocation.Memory.class);
    }

    @Test
    void givesEachDatabaseInMemoryANameOfItsOwn() {
        assertThat(SqliteLocation.parse("default", "sqlite://", PROJECT))
                .isInstanceOf(SqliteLocation.Memory.class)
                .isNotEqualTo(SqliteLocation.parse("default", "sqlite://", PROJECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqlite:",
                "sqlite:/",
                "sqlite:db.sqlite3",
                "sqlite:///",
                "sqlite://localhost/db.sqlite3",
                "sqlite:///db.sqlite3?mode=ro",
                "jdbc:sqlite:file:db.sqlite3",
                "sqlite:///db.sqlite3#part"
            })
    void saysHowAUrlLooks(String url) {
        assertThatThrownBy(() -> SqliteLocation.parse("default", url, PROJECT))
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining("The url of [databases.default]")
                .hasMessageContaining("sqlite:///db.sqlite3")
                .hasMessageContaining("sqlite:////var/lib/site/db.sqlite3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sqlite:///100%.db", "sqlite:///%zz.db", "sqlite:///%", "sqlite:///%FF.db", "sqlite:///a%00.db"})
    void refusesWhatIsNotEncoded(String url) {
        assertThatThrownBy(() -> SqliteLocation.parse("default", url, PROJECT))
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining("Write a percent sign as %25");
    }

    @Test
    void saysThatTheFolderIsMissing(@TempDir Path folder) {
        SqliteLocation location = SqliteLocation.parse("default", "sqlite:///data/db.sqlite3", folder);

        assertThatThrownBy(location::check)
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(
                        "The folder " + folder.resolve("data") + " of the database 'default' does not exist");
    }

    @Test
    void saysThatTheFileIsAFolder(@TempDir Path folder) {
        SqliteLocation location =
                SqliteLocation.parse("default", "sqlite:///" + folder.getFileName(), folder.getParent());

        assertThatThrownBy(location::check)
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("which is a folder");
    }
}
