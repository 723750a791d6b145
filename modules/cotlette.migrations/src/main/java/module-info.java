/**
 * Migrations: from models and recorded history to source files, and from those, through Flyway, to the database.
 *
 * <p>Exports nothing: the language of migrations is {@code cotlette.api.migration}, and what runs them is found as a service.
 */
module cotlette.migrations {
    requires cotlette.core;
    requires cotlette.db;
    requires cotlette.db.jdbc;
    requires flyway.core;
    requires java.sql;

    provides cotlette.api.command.Command with
            cotlette.migrations.MakeMigrations,
            cotlette.migrations.Migrate,
            cotlette.migrations.ShowMigrations,
            cotlette.migrations.SqlMigrate;
    provides cotlette.api.spi.ServiceFactory with
            cotlette.migrations.MigrationServiceFactory;
}
