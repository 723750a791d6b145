/**
 * The asynchronous backend: SQLite, PostgreSQL, MySQL, MariaDB, H2 and Oracle over R2DBC.
 *
 * <p>Exports nothing: the drivers are services. What Reactor and Reactive Streams bring stays in here; the others see futures and
 * {@link java.util.concurrent.Flow}.
 */
module cotlette.db.r2dbc {
    requires cotlette.db;
    requires cotlette.db.r2dbc.sqlite;
    requires cotlette.db.sqlite;
    requires java.sql;
    requires org.reactivestreams;
    requires r2dbc.spi;
    requires reactor.core;
    requires reactor.pool;

    // The other drivers are services, and a project may leave out those that it does not use. Two of them have what has
    // no word in R2DBC.
    requires static r2dbc.h2;
    requires static r2dbc.mysql;
    requires static r2dbc.postgresql;
    requires static reactor.netty.core;

    uses io.r2dbc.spi.ConnectionFactoryProvider;

    provides cotlette.api.spi.DatabaseDriver with
            cotlette.db.r2dbc.H2R2dbcDriver,
            cotlette.db.r2dbc.MariadbR2dbcDriver,
            cotlette.db.r2dbc.MysqlR2dbcDriver,
            cotlette.db.r2dbc.OracleR2dbcDriver,
            cotlette.db.r2dbc.PostgresqlR2dbcDriver,
            cotlette.db.r2dbc.SqliteR2dbcDriver;
}
