package cotlette.testing;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.Databases;
import cotlette.api.settings.Settings;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.db.jdbc.PlainConnections;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.ServerAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database {@code test_NAME} on the server of the project's own, made and dropped through a database that each such server has.
 *
 * @param server the URL of the other database
 * @param quoted the name of the test database in SQL
 */
record ServerDatabase(String name, String url, String server, String quoted, ModuleLayer layer)
        implements TestDatabase {
    /** The port does not matter where only the name is read. */
    private static final int ANY_PORT = 1;

    /**
     * Makes the database.
     *
     * @param always a database that the server always has
     */
    static ServerDatabase make(String name, DatabaseUrl url, String always, Settings settings, ModuleLayer layer) {
        String own = ServerAddress.parse(name, url, ANY_PORT).name();
        String test = "test_" + own;
        ServerDatabase database = new ServerDatabase(
                name,
                url.scheme() + ":" + at(url, test),
                url.product() + ":" + at(url, always),
                "\"" + test.replace("\"", "\"\"") + "\"",
                layer);
        database.run(
                "made", List.of("DROP DATABASE IF EXISTS " + database.quoted, "CREATE DATABASE " + database.quoted));
        return database;
    }

    /** Returns what follows the scheme, for another database of the same server. */
    private static String at(DatabaseUrl url, String database) {
        int slash = url.rest().indexOf('/', "//".length());
        int question = url.rest().indexOf('?', slash);
        String encoded = URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
        return url.rest().substring(0, slash + 1)
                + encoded
                + (question < 0 ? "" : url.rest().substring(question));
    }

    private void run(String what, List<String> statements) {
        Settings settings = SettingsLoader.withoutFiles(Path.of(""))
                .set(List.of("databases.default.url=" + server))
                .load()
                .settings();
        try (RunningApplication maintenance = ApplicationBuilder.of(settings)
                        .layer(layer)
                        .apps(List.of())
                        .start();
                Connection connection = PlainConnections.of(
                                maintenance,
                                maintenance.service(Databases.class).get(Settings.DEFAULT_DATABASE))
                        .dataSource()
                        .getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new CotletteException(
                    "The test database " + quoted + " could not be " + what + ": " + refused.getMessage()
                            + " The user of [databases." + name
                            + "] url must be allowed to make databases, and one run of "
                            + "tests at a time can use it.",
                    refused);
        }
    }

    @Override
    public void close() {
        run("dropped", List.of("DROP DATABASE IF EXISTS " + quoted));
    }
}
