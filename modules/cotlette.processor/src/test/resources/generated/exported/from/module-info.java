/** Exports a package in which not all is public. */
module open_module {
    requires transitive cotlette.api;

    exports open.home;

    provides cotlette.api.App with open.home.HomeApp;
}
