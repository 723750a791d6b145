package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcPermissionDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What URLs and options say is done. */
final class OptionsTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsRelativeOrAbsolute() {
        assertThat(location("r2dbc:sqlite:///data/library.db"))
                .isEqualTo(new Location.File(Path.of("data/library.db")));
        assertThat(location("r2dbc:sqlite:////var/lib/library.db"))
                .isEqualTo(new Location.File(Path.of("/var/lib/library.db")));
        assertThat(location("r2dbc:sqlite:file:///what%3F.db")).isEqualTo(new Location.File(Path.of("what?.db")));
    }

    @Test
    void aFileMayHaveAnyName() {
        String url = "r2dbc:sqlite:///" + folder.resolve("what is") + "%3Fmode=memory%23.db";
        try (Opened database = Opened.at(url.replace(" ", "%20"))) {
            database.run("CREATE TABLE book (title TEXT)");
        }

        assertThat(folder)
                .isDirectoryContaining(file -> file.getFileName().toString().equals("what is?mode=memory#.db"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r2dbc:sqlite:///:memory:", "r2dbc:sqlite://:memory:"})
    void memoryIsForOneConnection(String url) {
        try (Opened first = Opened.at(url);
                Opened second = Opened.at(url)) {
            first.run("CREATE TABLE book (title TEXT)");

            assertThat(second.select("SELECT name FROM sqlite_schema")).isEmpty();
        }
    }

    @Test
    void memoryWithANameIsForAll() {
        String url = Opened.newMemory();
        try (Opened first = Opened.at(url);
                Opened second = Opened.at(url)) {
            first.run("CREATE TABLE book (title TEXT)");

            assertThat(second.select("SELECT name FROM sqlite_schema")).containsExactly("book");
        }
        try (Opened later = Opened.at(url)) {
            assertThat(later.select("SELECT name FROM sqlite_schema")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r2dbc:sqlite://library.db",
                "r2dbc:sqlite:///",
                "r2dbc:sqlite:memory:///",
                "r2dbc:sqlite:memory:///a?vfs=unix%3Fb",
                "r2dbc:sqlite:tcp:///library.db"
            })
    void aUrlThatNamesNoDatabaseIsRefusedWithThoseThatDo(String url) {
        assertThatThrownBy(() -> ConnectionFactories.get(url.replace("a?vfs=unix%3Fb", "a%3Fvfs=unix")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The URL names no SQLite database: ")
                .hasMessageContaining("r2dbc:sqlite:////var/lib/library.db");
    }

    @Test
    void pragmasAreSetOnEachConnection() {
        String url = "r2dbc:sqlite:///" + folder.resolve("options.db");
        try (Opened database = Opened.at(url + "?journalMode=wal&synchronous=NORMAL&foreignKeys=false")) {
            assertThat(database.select("PRAGMA journal_mode")).containsExactly("wal");
            assertThat(database.select("PRAGMA synchronous")).containsExactly(1);
            assertThat(database.select("PRAGMA foreign_keys")).containsExactly(0);
        }
        try (Opened database = Opened.at(url)) {
            assertThat(database.select("PRAGMA journal_mode")).containsExactly("wal");
        }
    }

    @Test
    void aJournalThatADatabaseCannotHaveIsRefused() {
        assertThatThrownBy(() -> Opened.at("r2dbc:sqlite:///:memory:?journalMode=WAL"))
                .isInstanceOf(R2dbcNonTransientResourceException.class)
                .hasMessage("The option 'journalMode' is WAL, which this database cannot have; it has MEMORY.");
    }

    @Test
    void foreignKeysAreHeldUnlessToldOtherwise() {
        try (Opened database = Opened.at("r2dbc:sqlite:///:memory:")) {
            database.run("CREATE TABLE author (id INTEGER PRIMARY KEY); CREATE TABLE book (author REFERENCES author)");

            assertThatThrownBy(() -> database.run("INSERT INTO book VALUES (1)"))
                    .isInstanceOf(R2dbcDataIntegrityViolationException.class)
                    .hasMessageStartingWith("[SQLITE_CONSTRAINT_FOREIGNKEY]");
        }
    }

    @Test
    void readOnlyRefusesToWriteAndToMakeADatabase() {
        String url = "r2dbc:sqlite:///" + folder.resolve("read.db");
        assertThatThrownBy(() -> Opened.at(url + "?readOnly=true"))
                .isInstanceOf(R2dbcNonTransientResourceException.class);
        try (Opened database = Opened.at(url)) {
            database.run("CREATE TABLE book (title TEXT)");
        }
        try (Opened database = Opened.at(url + "?readOnly=true")) {
            Opened.await(database.connection().beginTransaction());
            assertThatThrownBy(() -> database.run("INSERT INTO book VALUES ('Emma')"))
                    .isInstanceOf(R2dbcPermissionDeniedException.class);
        }
    }

    @Test
    void whatPreparesConnectionsMayFail() {
        ConnectionFactoryOptions options = Opened.options("r2dbc:sqlite:///:memory:")
                .option(SqliteConnectionFactoryProvider.CONNECTION_INITIALIZER, _ -> {
                    throw new SQLException("no such extension");
                })
                .build();

        assertThatThrownBy(() -> Opened.from(ConnectionFactories.get(options)))
                .isInstanceOf(R2dbcNonTransientResourceException.class)
                .hasMessage("no such extension");
    }

    @Test
    void valuesFromCodeAndFromUrlsAreTheSame() {
        Settings fromUrl = OptionReader.read(
                ConnectionFactoryOptions.parse(
                        "r2dbc:sqlite:///a.db?fetchSize=7&statementCacheSize=0&lockWaitTimeout=PT1S&statementTimeout=PT2S&transactionMode=exclusive"));
        Settings fromCode = OptionReader.read(Opened.options("r2dbc:sqlite:///a.db")
                .option(SqliteConnectionFactoryProvider.FETCH_SIZE, 7)
                .option(SqliteConnectionFactoryProvider.STATEMENT_CACHE_SIZE, 0)
                .option(ConnectionFactoryOptions.LOCK_WAIT_TIMEOUT, Duration.ofSeconds(1))
                .option(ConnectionFactoryOptions.STATEMENT_TIMEOUT, Duration.ofSeconds(2))
                .option(SqliteConnectionFactoryProvider.TRANSACTION_MODE, TransactionMode.EXCLUSIVE)
                .build());

        assertThat(fromUrl).isEqualTo(fromCode);
        assertThat(fromUrl.fetchSize()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journalMode=LOG",
                "foreignKeys=yes",
                "fetchSize=0",
                "statementCacheSize=many",
                "lockWaitTimeout=5",
                "statementTimeout=-PT1S",
                "connectionInitializer=Functions"
            })
    void aValueThatAnOptionCannotHaveIsRefused(String option) {
        String name = option.substring(0, option.indexOf('='));

        assertThatThrownBy(() -> ConnectionFactories.get("r2dbc:sqlite:///a.db?" + option))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The option '" + name + "' is ");
    }

    private static Location location(String url) {
        return LocationOptions.read(ConnectionFactoryOptions.parse(url));
    }
}
