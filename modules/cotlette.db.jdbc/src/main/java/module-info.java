/**
 * The blocking backend: databases over JDBC.
 *
 * <p>Serves SQLite. {@link cotlette.db.jdbc.JdbcBackend} leads from a database to plain JDBC connections, for migrations and other
 * tools that bring their own SQL.
 */
module cotlette.db.jdbc {
    requires transitive cotlette.db;
    requires transitive java.sql;
    requires org.xerial.sqlitejdbc;

    exports cotlette.db.jdbc;

    provides cotlette.api.spi.DatabaseDriver with
            cotlette.db.jdbc.SqliteDriver;
}
