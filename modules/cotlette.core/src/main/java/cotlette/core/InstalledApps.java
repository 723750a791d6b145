package cotlette.core;

import cotlette.api.Apps;
import java.util.List;

/** The apps of an application. */
record InstalledApps(List<InstalledApp> all) implements Apps {
    InstalledApps {
        all = List.copyOf(all);
    }
}
