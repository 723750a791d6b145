package library.catalogue;

import module cotlette.api;

public final class CatalogueApp implements App {
    @Override
    public AppParts parts() {
        return new CatalogueApp_();
    }
}
