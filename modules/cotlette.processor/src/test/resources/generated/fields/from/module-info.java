module shop {
    requires cotlette.api;

    provides cotlette.api.App with shop.catalogue.CatalogueApp;
}
