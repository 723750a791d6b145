package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Database;
import cotlette.api.orm.DatabaseException;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.SqlDatabase;
import cotlette.db.spi.Access;
import cotlette.db.spi.AsyncBackend;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import cotlette.db.spi.Waiting;
import javax.sql.DataSource;

/**
 * A database as tools reach it that bring their own SQL and wait for it, such as Flyway, also where models reach it asynchronously.
 *
 * @param dialect how the database writes statements
 * @param dataSource gives plain connections, outside any pool; whoever opens one closes it
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record PlainConnections(Dialect dialect, DataSource dataSource) {
    /**
     * Returns those of a database.
     *
     * @param application the application it belongs to
     * @throws DatabaseException when the database is not reached over JDBC in any way that is known here
     */
    public static PlainConnections of(Application application, Database database) {
        if (database instanceof SqlDatabase sql && sql.backend() instanceof AsyncBackend async) {
            return new PlainConnections(sql.backend().dialect(), dataSource(application, database, async));
        }
        JdbcBackend backend = JdbcBackend.of(database);
        return new PlainConnections(backend.dialect(), backend.dataSource());
    }

    private static DataSource dataSource(Application application, Database database, AsyncBackend backend) {
        DatabaseUrl url = backend.url();
        String name = database.name();
        DatabaseSettings given = application.settings().database(name);
        DatabaseSettings settings =
                new DatabaseSettings(url.product() + ":" + url.rest(), given.poolSize(), given.timeout());
        return switch (url.product()) {
            case "sqlite" -> {
                // A database in memory would be gone with its last connection, which would be one of the others.
                Waiting.on(backend.query(Access.READ, Statement.of("SELECT 1"), row -> row.intValue(0)));
                yield SqliteDriver.connector(application, name, settings).dataSource();
            }
            case "postgresql" -> PostgresqlDriver.connector(application, name, settings);
            case "mysql" -> MysqlDriver.connector(application, name, settings);
            case "mariadb" -> MariadbDriver.connector(application, name, settings);
            case "h2" -> H2Driver.connector(application, name, settings);
            case "oracle" -> OracleConnections.connector(application, name, settings);
            default ->
                throw new DatabaseException(
                        "The database '" + name + "' (" + database.description() + ") is not reached over JDBC.");
        };
    }
}
