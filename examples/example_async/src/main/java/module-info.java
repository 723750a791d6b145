/** The example project: a small directory of people and groups. */
module example {
    requires cotlette.api;

    provides cotlette.api.App with
            example.home.HomeApp,
            example.people.PeopleApp;
    provides cotlette.api.http.UrlConf with
            example.Urls;
}
