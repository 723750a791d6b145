package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.Apps.InstalledApp;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives each change of an app its name, its version, its dependencies and its place in the project's sources. */
final class MigrationPlanner {
    private final Path project;
    private final Apps apps;
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, String> latest = new HashMap<>();
    private final NextVersions versions;

    MigrationPlanner(Path project, Apps apps, MigrationHistory history, Clock clock) {
        this.project = project;
        this.apps = apps;
        this.versions = new NextVersions(history.latestVersion(), clock);
        for (AppMigration migration : history.migrations()) {
            latest.put(migration.label(), migration.id());
            names.computeIfAbsent(migration.label(), _ -> new ArrayList<>())
                    .add(migration.migration().name());
        }
    }

    /** Plans the changes, which come in the order of their references. */
    List<PlannedMigration> plan(List<AppChange> changes, Optional<String> message) {
        List<PlannedMigration> planned = new ArrayList<>();
        for (AppChange change : changes) {
            planned.add(plan(change, message));
        }
        return planned;
    }

    private PlannedMigration plan(AppChange change, Optional<String> message) {
        InstalledApp app = apps.find(change.label()).orElseThrow();
        MigrationFolder folder = MigrationFolder.of(app, project);
        if (!folder.isInProject()) {
            throw new MigrationException("The app '" + change.label()
                    + "' needs a migration, but its sources are not in this " + "project (looked in " + folder.app()
                    + "). Make the migration where the app is developed.");
        }
        List<String> names = this.names.computeIfAbsent(change.label(), _ -> new ArrayList<>());
        String name = MigrationName.next(names, change, message);
        names.add(name);
        List<String> dependencies = change.requires().stream()
                .flatMap(label -> Stream.ofNullable(latest.get(label)))
                .toList();
        MigrationSource source =
                new MigrationSource(folder.packageName(), name, versions.next(), dependencies, change.operations());
        latest.put(change.label(), change.label() + "." + name);
        return new PlannedMigration(change, source, folder);
    }
}
