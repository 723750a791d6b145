package shop.catalogue;

import cotlette.api.App;
import cotlette.api.AppParts;

public final class CatalogueApp implements App {
    @Override
    public AppParts parts() {
        return new CatalogueApp_();
    }
}
