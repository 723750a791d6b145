package cotlette.testing;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.orm.Databases;
import cotlette.api.orm.ModelType;
import cotlette.api.settings.Settings;
import cotlette.db.jdbc.PlainConnections;
import cotlette.db.spi.DatabaseUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database that is made for a run of tests, and gone after it. */
sealed interface TestDatabase extends AutoCloseable permits MemoryDatabase, ServerDatabase {
    /** Returns its name in the settings. */
    String name();

    /** Returns where it is, as the settings have it. */
    String url();

    @Override
    void close();

    /**
     * Makes the test database in place of one of a project.
     *
     * @throws CotletteException when nobody knows how to make one
     */
    static TestDatabase make(String name, Settings settings, ModuleLayer layer) {
        DatabaseUrl url = DatabaseUrl.parse(name, settings.database(name).url());
        return switch (url.product()) {
            case "sqlite", "h2" -> new MemoryDatabase(name, url.scheme() + "://");
            case "postgresql" -> ServerDatabase.make(name, url, "postgres", settings, layer);
            case "mysql", "mariadb" -> ServerDatabase.make(name, url, "information_schema", settings, layer);
            default ->
                throw new CotletteException("Tests run on a database of their own, and none can be made of the scheme '"
                        + url.scheme() + "'. Name another one for tests in settings.test.toml, for example:\n\n"
                        + "[databases." + name + "]\nurl = \"sqlite://\"");
        };
    }

    /** Removes all rows of all models. */
    default void empty(Application application) {
        Databases databases = application.service(Databases.class);
        PlainConnections connections = PlainConnections.of(application, databases.get(name()));
        List<String> tables = application.service(Apps.class).models().stream()
                .filter(model -> databases.hasTable(name(), model))
                .map(ModelType::table)
                .map(connections.dialect()::quote)
                .toList();
        if (tables.isEmpty()) {
            return;
        }
        try (Connection connection = connections.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : connections.dialect().emptying(tables)) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException refused) {
            throw new CotletteException(
                    "The tables of the test database '" + name() + "' could not be emptied: " + refused.getMessage(),
                    refused);
        }
    }
}
