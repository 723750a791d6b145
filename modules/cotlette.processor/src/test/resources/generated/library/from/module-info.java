module library {
    requires cotlette.api;

    provides cotlette.api.App with library.catalogue.CatalogueApp, library.staff.StaffApp;
    provides cotlette.api.http.UrlConf with library.Urls;
}
