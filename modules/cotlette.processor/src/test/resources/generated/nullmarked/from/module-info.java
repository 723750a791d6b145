module strict {
    requires cotlette.api;

    provides cotlette.api.App with strict.home.HomeApp;
}
