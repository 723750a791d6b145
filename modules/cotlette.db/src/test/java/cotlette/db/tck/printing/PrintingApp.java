package cotlette.db.tck.printing;

import cotlette.api.App;
import cotlette.api.AppParts;

/** The app whose models have options of their tables. */
public final class PrintingApp implements App {
    @Override
    public AppParts parts() {
        return new PrintingApp_();
    }
}
