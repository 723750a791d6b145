package cotlette.migrations;

import cotlette.api.Apps;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes sure that the migrations of each app that is developed in a project follow one another, also where branches have been merged. */
record LinearHistory(Apps apps, Path project) {
    private static final Comparator<AppMigration> IN_ORDER = Comparator.<AppMigration>comparingInt(
                    migration -> MigrationName.number(migration.migration().name()))
            .thenComparing(AppMigration::version);

    /**
     * Checks all apps.
     *
     * @throws MigrationException when an app has two migrations of the same number, or its file {@code latest} names another one than the newest
     */
    void check() {
        apps.all().forEach(app -> check(MigrationFolder.of(app, project), ordered(app)));
    }

    /**
     * Checks some apps.
     *
     * @param labels the apps that matter
     */
    void check(List<String> labels) {
        apps.all().stream()
                .filter(app -> labels.contains(app.parts().label()))
                .forEach(app -> check(MigrationFolder.of(app, project), ordered(app)));
    }

    /** Returns the migrations of an app by their numbers. */
    static List<AppMigration> ordered(Apps.InstalledApp app) {
        return app.parts().migrations().stream()
                .map(migration -> new AppMigration(app.parts().label(), migration))
                .sorted(IN_ORDER)
                .toList();
    }

    private static void check(MigrationFolder folder, List<AppMigration> migrations) {
        if (!folder.isInProject() || migrations.isEmpty()) {
            return;
        }
        String newest = migrations.getLast().migration().name();
        String file = folder.shown(folder.latestFile());
        switch (folder.latest()) {
            case Latest.Conflict(String first, String second) ->
                throw broken(
                        folder,
                        "two newest migrations, " + first + " and " + second + ": " + file
                                + " has a conflict of two branches");
            case Latest.Named(String name)
            when !name.equals(newest) ->
                throw broken(folder, "the migration " + newest + ", but " + file + " says that the newest is " + name);
            case Latest.Named _, Latest.Missing _ -> {}
        }
        sameNumber(migrations).ifPresent(pair -> {
            throw broken(folder, "two migrations of the same number, " + pair);
        });
    }

    private static Optional<String> sameNumber(List<AppMigration> migrations) {
        Map<Integer, String> byNumber = new HashMap<>();
        for (AppMigration migration : migrations) {
            String name = migration.migration().name();
            int number = MigrationName.number(name);
            String other = number == 0 ? null : byNumber.put(number, name);
            if (other != null) {
                return Optional.of(other + " and " + name);
            }
        }
        return Optional.empty();
    }

    private static MigrationException broken(MigrationFolder folder, String what) {
        return new MigrationException("The app '" + folder.label() + "' has " + what
                + ". Run cotlette makemigrations --rebase, which puts one after the other.");
    }
}
