package shop;

import cotlette.api.App;
import cotlette.api.AppParts;

/** Brings the models and migrations of this package. */
public final class ShopApp implements App {
    @Override
    public AppParts parts() {
        return new ShopApp_();
    }
}
