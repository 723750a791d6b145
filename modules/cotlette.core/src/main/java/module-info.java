/**
 * Boots an application, with or without web: settings, apps, system checks, life cycle.
 *
 * <p>{@link cotlette.core.Project} finds the folder, {@link cotlette.core.SettingsLoader} reads its settings,
 * {@link cotlette.core.ProjectModule} makes its compiled classes a layer, and {@link cotlette.core.ApplicationBuilder} starts it.
 */
module cotlette.core {
    requires transitive cotlette.api;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.toml;

    exports cotlette.core;
    exports cotlette.core.layer;
    exports cotlette.core.plugin;
    exports cotlette.core.spi;

    uses cotlette.api.App;
    uses cotlette.api.check.SystemCheck;
    uses cotlette.api.command.Command;
    uses cotlette.api.http.Middleware;
    uses cotlette.api.spi.DatabaseDriver;
    uses cotlette.api.spi.ServiceFactory;
}
