/**
 * An R2DBC driver for SQLite, over the JDBC driver of Xerial. It needs nothing else of Cotlette.
 *
 * <p>R2DBC finds it by URLs that begin with {@code r2dbc:sqlite:}; code that names its options or prepares connections refers to {@link
 * cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider}.
 */
@SuppressWarnings("requires-transitive-automatic") // Those who use a driver use R2DBC, whose jar has no descriptor.
module cotlette.db.r2dbc.sqlite {
    requires transitive java.sql;
    requires transitive r2dbc.spi;
    requires org.reactivestreams;
    requires org.xerial.sqlitejdbc;
    requires reactor.core;
    requires static org.jspecify;

    exports cotlette.db.r2dbc.sqlite;

    provides io.r2dbc.spi.ConnectionFactoryProvider with
            cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider;
}
