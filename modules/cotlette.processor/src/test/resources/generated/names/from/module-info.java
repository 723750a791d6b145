module names {
    requires cotlette.api;

    provides cotlette.api.App with names.odd.OddApp;
}
