package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.Apps.InstalledApp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives each change of an app its name, its version, its dependencies and its place in the project's sources. */
final class MigrationPlanner {
    private static final DateTimeFormatter VERSION = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final Path sources;
    private final Apps apps;
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, String> latest = new HashMap<>();
    private LocalDateTime next;

    MigrationPlanner(Path sources, Apps apps, MigrationHistory history, Clock clock) {
        this.sources = sources;
        this.apps = apps;
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.next = history.latestVersion()
                .map(version -> LocalDateTime.parse(version, VERSION).plusSeconds(1))
                .filter(earliest -> earliest.isAfter(now))
                .orElse(now);
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
        String appPackage = app.parts().packageName();
        Path folder = sources.resolve(appPackage.replace('.', '/'));
        if (!Files.isDirectory(folder)) {
            throw new MigrationException(
                    "The models of the app '" + change.label() + "' have changed, but its sources are not in this "
                            + "project (looked in " + folder + "). Make the migration where the app is developed.");
        }
        List<String> names = this.names.computeIfAbsent(change.label(), _ -> new ArrayList<>());
        String name = MigrationName.next(names, change, message);
        names.add(name);
        List<String> dependencies = change.requires().stream()
                .flatMap(label -> Stream.ofNullable(latest.get(label)))
                .toList();
        MigrationSource source = new MigrationSource(
                appPackage + ".migrations", name, next.format(VERSION), dependencies, change.operations());
        next = next.plusSeconds(1);
        latest.put(change.label(), change.label() + "." + name);
        return new PlannedMigration(change, source, folder.resolve("migrations").resolve(name + ".java"));
    }
}
