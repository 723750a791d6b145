/** Boots an application: settings, apps, system checks, life cycle. */
module cotlette.core {
    requires transitive cotlette.api;
    requires tools.jackson.dataformat.toml;
}
