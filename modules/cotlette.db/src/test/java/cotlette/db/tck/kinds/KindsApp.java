package cotlette.db.tck.kinds;

import cotlette.api.App;
import cotlette.api.AppParts;

/** The app whose model has a field of every kind. */
public final class KindsApp implements App {
    @Override
    public AppParts parts() {
        return new KindsApp_();
    }
}
