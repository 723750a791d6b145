module mysite {
    requires cotlette.api;

    provides cotlette.api.App with mysite.home.HomeApp;
}
