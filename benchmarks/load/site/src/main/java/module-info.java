/** The site that the load benchmark measures. */
module site {
    requires cotlette.api;

    provides cotlette.api.App with
            site.rows.RowsApp;
    provides cotlette.api.http.UrlConf with
            site.Urls;
}
