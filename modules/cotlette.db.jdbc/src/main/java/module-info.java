/**
 * The blocking backend: databases over JDBC.
 *
 * <p>Serves SQLite, PostgreSQL, MySQL, MariaDB, H2 and Oracle; the drivers of all but the first are found as services. {@link cotlette.db.jdbc.JdbcBackend} leads
 * from a database to plain JDBC connections, for migrations and other tools that bring their own SQL.
 */
module cotlette.db.jdbc {
    requires transitive cotlette.db;
    requires cotlette.db.sqlite;
    requires transitive java.sql;
    requires org.apache.commons.dbcp2;
    requires org.apache.commons.pool2;
    requires org.jdbi.v3.core;
    requires org.xerial.sqlitejdbc;

    exports cotlette.db.jdbc;

    uses java.sql.Driver;

    provides cotlette.api.spi.DatabaseDriver with
            cotlette.db.jdbc.SqliteDriver,
            cotlette.db.jdbc.PostgresqlDriver,
            cotlette.db.jdbc.MysqlDriver,
            cotlette.db.jdbc.MariadbDriver,
            cotlette.db.jdbc.H2Driver,
            cotlette.db.jdbc.OracleDriver;
}
