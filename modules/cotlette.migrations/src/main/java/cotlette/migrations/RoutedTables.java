package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.migration.Operation;
import cotlette.api.orm.DatabaseRouter;
import cotlette.api.orm.ModelType;
import java.util.HashMap;
import java.util.Map;

/** Which tables each database has: routers may keep some out. */
final class RoutedTables {
    private final DatabaseRouter router;
    private final Map<String, ModelType<?>> owners = new HashMap<>();

    RoutedTables(Apps apps, DatabaseRouter router) {
        this.router = router;
        for (ModelType<?> model : apps.models()) {
            owners.put(model.table(), model);
            model.links().forEach(link -> owners.put(link.table(), model));
        }
    }

    /**
     * Returns whether a database takes part in an operation.
     *
     * @param label that of the app whose migration it is, for tables that no model has any more
     */
    boolean concerns(String database, String label, Operation operation) {
        String table = operation.tableName();
        ModelType<?> owner = owners.get(table);
        return (owner == null
                        ? router.allowMigrate(database, label, table)
                        : router.allowMigrate(database, owner.appLabel(), owner.name()))
                .orElse(true);
    }
}
