package cotlette.web.page;

import cotlette.api.application.Application;
import cotlette.api.spi.MigrationService;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The migrations that the databases of an application lack. */
public final class PendingMigrations {
    private final Application application;

    /** Creates the view of an application. */
    public PendingMigrations(Application application) {
        this.application = application;
    }

    /** Returns what is pending, by database; databases that lack nothing are not in it. */
    public SortedMap<String, List<String>> byDatabase() {
        SortedMap<String, List<String>> pending = new TreeMap<>();
        Optional<MigrationService> service = application.findService(MigrationService.class);
        if (service.isPresent()) {
            for (String database : application.settings().databases().keySet()) {
                List<String> names = service.get().pending(database);
                if (!names.isEmpty()) {
                    pending.put(database, names);
                }
            }
        }
        return pending;
    }

    /** Applies all of it. */
    public void apply() {
        byDatabase().keySet().forEach(application.service(MigrationService.class)::apply);
    }
}
