/**
 * From query trees to SQL, for every database.
 *
 * <p>{@link cotlette.db.SqlDatabase} does what models and query sets ask for; {@link cotlette.db.spi} is what a database driver
 * brings for it: a backend that runs statements, and a dialect that says how they are written.
 */
module cotlette.db {
    requires transitive cotlette.api;

    exports cotlette.db;
    exports cotlette.db.ddl;
    exports cotlette.db.dialect;
    exports cotlette.db.spi;

    uses cotlette.api.spi.DatabaseDriver;

    provides cotlette.api.check.SystemCheck with
            cotlette.db.check.DatabaseUrlCheck,
            cotlette.db.check.RelatedTablesCheck;
    provides cotlette.api.spi.ServiceFactory with
            cotlette.db.DatabasesFactory,
            cotlette.db.ModelSignalsFactory;
}
