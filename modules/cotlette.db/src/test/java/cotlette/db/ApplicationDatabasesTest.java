package cotlette.db;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.core.RunningApplication;
import cotlette.db.tck.GoldenMessage;
import cotlette.db.tck.TckApplication;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApplicationDatabasesTest {
    @TempDir
    private Path folder;

    /** A driver that is never asked to open anything. */
    private record Driver(Set<String> schemes) implements DatabaseDriver {
        @Override
        public Database open(Application application, String name, DatabaseSettings settings) {
            throw new AssertionError("opened " + name);
        }
    }

    @Test
    void saysWhichSchemesThereAre() {
        assertThatThrownBy(() -> open("sqlit:///db.sqlite3", new Driver(Set.of("sqlite")), new Driver(Set.of("h2"))))
                .isInstanceOf(CotletteException.class)
                .hasMessage(
                        "No driver serves 'sqlit', with which [databases.default] url begins. Did you mean 'sqlite'? Served here: h2,"
                                + " sqlite. For another database, put the jar of a module that provides"
                                + " cotlette.api.spi.DatabaseDriver into plugins/ or onto the module path.");
    }

    @Test
    void namesTheModuleThatAsynchronousDatabasesNeed() {
        assertThatThrownBy(() -> open("postgresql+asyncpg://localhost/site", new Driver(Set.of("postgresql"))))
                .satisfies(refused -> GoldenMessage.check(
                        "database-without-r2dbc",
                        "A URL of an asynchronous database without the module for it",
                        refused.getMessage()));
    }

    @Test
    void saysWhichDatabasesHaveNoAsynchronousDriver() {
        assertThatThrownBy(() -> open(
                        "sqlite+aiosqlite:///db.sqlite3", new Driver(Set.of("sqlite")), new Driver(Set.of("h2+r2dbc"))))
                .satisfies(refused -> GoldenMessage.check(
                        "database-over-jdbc-only",
                        "A URL of an asynchronous database that has none",
                        refused.getMessage()));
    }

    @Test
    void neverShowsAPassword() {
        assertThatThrownBy(() -> open("postgres://jane:secret@localhost/site"))
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining("'postgresql'")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysHowAUrlBegins() {
        assertThatThrownBy(() -> open("db.sqlite3"))
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining(
                        "The url of [databases.default] does not say which database it is: it begins with no scheme, such as");
    }

    @Test
    void refusesTwoDriversForOneScheme() {
        assertThatThrownBy(() -> open("h2:mem", new Driver(Set.of("h2")), new Driver(Set.of("h2", "sqlite"))))
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining("Two drivers serve databases of the scheme 'h2'");
    }

    @Test
    void opensNothingOnceItIsClosed() {
        try (RunningApplication application = start("sqlite://")) {
            ApplicationDatabases databases = new ApplicationDatabases(application, List::of, Routers.of(List.of()));
            databases.close();

            assertThatThrownBy(() -> databases.get("default"))
                    .isInstanceOf(CotletteException.class)
                    .hasMessageContaining("has stopped");
        }
    }

    private void open(String url, DatabaseDriver... drivers) {
        try (RunningApplication application = start(url)) {
            new ApplicationDatabases(application, () -> List.of(drivers), Routers.of(List.of())).get("default");
        }
    }

    private RunningApplication start(String url) {
        return TckApplication.start(folder, new DatabaseSettings(url));
    }
}
