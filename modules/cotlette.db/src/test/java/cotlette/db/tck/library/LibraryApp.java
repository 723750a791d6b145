package cotlette.db.tck.library;

import cotlette.api.App;
import cotlette.api.AppParts;

/** The app whose models the driver tests save and query. */
public final class LibraryApp implements App {
    @Override
    public AppParts parts() {
        return new LibraryApp_();
    }
}
