package cotlette.db.jdbc;

import cotlette.api.base.Stability;
import cotlette.api.orm.Database;
import cotlette.api.orm.DatabaseException;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.SqlDatabase;
import cotlette.db.spi.BlockingBackend;
import javax.sql.DataSource;

/**
 * A database over JDBC.
 *
 * {@snippet :
 * Database database = application.service(Databases.class).get("default");
 * DataSource dataSource = JdbcBackend.of(database).dataSource();
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface JdbcBackend extends BlockingBackend {
    /**
     * Returns the backend of a database.
     *
     * @throws DatabaseException when the database is not one over JDBC
     */
    static JdbcBackend of(Database database) {
        if (database instanceof SqlDatabase sql && sql.backend() instanceof JdbcBackend jdbc) {
            return jdbc;
        }
        throw new DatabaseException(
                "The database '" + database.name() + "' (" + database.description() + ") is not reached over JDBC.");
    }

    /**
     * Returns a backend with a pool of connections that are all alike, and on which virtual threads may wait. For drivers of other modules:
     *
     * {@snippet :
     * return new SqlDatabase(application, name, JdbcBackend.pooled(name, source, settings));
     * }
     *
     * @param database the name of the database in the settings
     */
    static JdbcBackend pooled(String database, JdbcSource source, DatabaseSettings settings) {
        return new PooledBackend(new Connector(database, source), settings);
    }

    /**
     * Returns where tools that bring their own SQL, such as Flyway, get connections: each call opens a plain one, outside the pool, and
     * whoever opens it closes it. On SQLite, a transaction on it takes the lock of a writer at its beginning.
     */
    DataSource dataSource();
}
