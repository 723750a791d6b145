package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.Apps.InstalledApp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The migrations of all installed apps in the order in which they run: by version, which is greater than those of all dependencies.
 */
record MigrationHistory(List<AppMigration> migrations) {
    private static final Pattern VERSION = Pattern.compile("\\d{14}");

    static MigrationHistory of(Apps apps) {
        List<AppMigration> all = new ArrayList<>();
        for (InstalledApp app : apps.all()) {
            app.parts()
                    .migrations()
                    .forEach(migration -> all.add(new AppMigration(app.parts().label(), migration)));
        }
        return of(all);
    }

    static MigrationHistory of(List<AppMigration> unordered) {
        List<AppMigration> ordered = unordered.stream()
                .sorted(Comparator.comparing(AppMigration::version))
                .toList();
        Map<String, AppMigration> byId = new HashMap<>();
        Map<String, AppMigration> byVersion = new HashMap<>();
        for (AppMigration migration : ordered) {
            checkVersion(migration, byVersion);
            checkDependencies(migration, byId);
            byId.put(migration.id(), migration);
        }
        return new MigrationHistory(ordered);
    }

    private static void checkVersion(AppMigration migration, Map<String, AppMigration> byVersion) {
        if (!VERSION.matcher(migration.version()).matches()) {
            throw new MigrationException("The version of migration " + migration.id() + " is '" + migration.version()
                    + "'. Write the time it was made, in UTC, as yyyyMMddHHmmss.");
        }
        AppMigration other = byVersion.put(migration.version(), migration);
        if (other != null) {
            throw new MigrationException("The migrations " + other.id() + " and " + migration.id()
                    + " have the same version " + migration.version()
                    + ". Count one of them up by a second, unless it was applied somewhere already.");
        }
    }

    private static void checkDependencies(AppMigration migration, Map<String, AppMigration> earlier) {
        for (String dependency : migration.migration().dependencies()) {
            if (!earlier.containsKey(dependency)) {
                throw new MigrationException(
                        "The migration " + migration.id() + " depends on " + dependency
                                + ", which no installed app has, or which has a later version. Install its app, or correct the dependency.");
            }
        }
    }

    /** The schema that these migrations lead to. */
    SchemaState state() {
        SchemaState state = SchemaState.EMPTY;
        for (AppMigration migration : migrations) {
            state = state.after(migration);
        }
        return state;
    }

    /** The last migration of an app. */
    Optional<AppMigration> latest(String label) {
        return migrations.stream()
                .filter(migration -> migration.label().equals(label))
                .reduce((first, second) -> second);
    }

    Optional<AppMigration> find(String version) {
        return migrations.stream()
                .filter(migration -> migration.version().equals(version))
                .findFirst();
    }

    /** The greatest version of all, empty when there is no migration yet. */
    Optional<String> latestVersion() {
        return migrations.isEmpty()
                ? Optional.empty()
                : Optional.of(migrations.getLast().version());
    }
}
