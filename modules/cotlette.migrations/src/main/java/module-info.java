/** Migrations: operations, autodetector, files, and the run through Flyway. */
module cotlette.migrations {
    requires cotlette.core;
    requires cotlette.db;
    requires cotlette.db.jdbc;
    requires flyway.core;
}
