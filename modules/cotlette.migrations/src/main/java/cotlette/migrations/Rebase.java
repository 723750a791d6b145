package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.Apps.InstalledApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the migrations that two branches have made at once one after the other: those of one branch stay, those of the other get the next
 * numbers, and later versions, which all that depends on them gets as well.
 *
 * @param merging whether a branch is being merged into the one that is checked out; else one is being put on another
 */
record Rebase(Apps apps, Path project, boolean merging) {
    /**
     * Returns what must be written anew.
     *
     * @param label the app; empty for all
     * @throws MigrationException when nothing says which migrations belong together
     */
    RebasePlan plan(Optional<String> label, NextVersions versions) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<MigrationFolder, String> latest = new LinkedHashMap<>();
        for (InstalledApp app : apps.all()) {
            MigrationFolder folder = MigrationFolder.of(app, project);
            List<String> own = LinearHistory.ordered(app).stream()
                    .map(migration -> migration.migration().name())
                    .toList();
            boolean wanted = label.isEmpty() || label.get().equals(app.parts().label());
            if (wanted && folder.isInProject() && !own.isEmpty()) {
                Map<String, String> renumbered = renumbered(folder, own);
                renumbered.forEach((name, to) -> names.put(folder.label() + "." + name, to));
                String newest = renumbered.isEmpty()
                        ? own.getLast()
                        : List.copyOf(renumbered.values()).getLast();
                if (!folder.latest().equals(new Latest.Named(newest))) {
                    latest.put(folder, newest);
                }
            }
        }
        List<RenumberedMigration> migrations = moved(names).stream()
                .map(migration -> new RenumberedMigration(
                        developed(migration),
                        migration,
                        names.getOrDefault(migration.id(), migration.migration().name()),
                        versions.next()))
                .toList();
        return new RebasePlan(migrations, latest);
    }

    private MigrationFolder developed(AppMigration migration) {
        MigrationFolder folder = MigrationFolder.of(apps.find(migration.label()).orElseThrow(), project);
        if (!folder.isInProject()) {
            throw new MigrationException("The migration " + migration.id()
                    + " depends on one that gets another number, and is not in this project. Nothing was written.");
        }
        return folder;
    }

    /** Returns the new names of an app's migrations that get any, in their order. */
    private Map<String, String> renumbered(MigrationFolder folder, List<String> migrations) {
        return switch (folder.latest()) {
            case Latest.Conflict(String first, String second) ->
                merging
                        ? renumbered(folder, migrations, second, Optional.of(first))
                        : renumbered(folder, migrations, first, Optional.of(second));
            case Latest.Named(String name) -> renumbered(folder, migrations, name, Optional.empty());
            case Latest.Missing _ -> renumbered(folder, migrations, migrations.getLast(), Optional.empty());
        };
    }

    /**
     * Gives numbers.
     *
     * @param kept the last migration of the branch that stays
     * @param other that of the other branch, where it is known
     */
    private static Map<String, String> renumbered(
            MigrationFolder folder, List<String> migrations, String kept, Optional<String> other) {
        Map<Integer, List<String>> byNumber = byNumber(migrations);
        boolean exists =
                byNumber.getOrDefault(MigrationName.number(kept), List.of()).contains(kept);
        int last = exists ? MigrationName.number(kept) : Integer.MAX_VALUE;
        int next = last;
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : migrations) {
            int number = MigrationName.number(name);
            List<String> same = number == 0 ? List.of() : byNumber.getOrDefault(number, List.of());
            boolean isOther = other.filter(name::equals).isPresent();
            if (number > last || isOther || (number == last && !name.equals(kept))) {
                next++;
                String to = MigrationName.renumbered(name, next);
                if (!to.equals(name)) {
                    names.put(name, to);
                }
            } else if (same.size() > 1
                    && number < last
                    && other.filter(same::contains).isEmpty()) {
                throw new MigrationException("The app '" + folder.label() + "' has the migrations "
                        + String.join(" and ", same) + ", and nothing says which of them comes before " + kept
                        + ". Delete those of the branch that is to follow, write the last one that stays into "
                        + folder.shown(folder.latestFile()) + ", and run makemigrations, which makes the others anew.");
            }
        }
        return names;
    }

    private static Map<Integer, List<String>> byNumber(List<String> names) {
        Map<Integer, List<String>> byNumber = new LinkedHashMap<>();
        names.forEach(name -> byNumber.computeIfAbsent(MigrationName.number(name), _ -> new ArrayList<>())
                .add(name));
        return byNumber;
    }

    /** Returns those that get another name, and those that must come after them, in the order in which they get their versions. */
    private List<AppMigration> moved(Map<String, String> names) {
        List<AppMigration> all = apps.all().stream()
                .flatMap(app -> LinearHistory.ordered(app).stream())
                .sorted(Comparator.comparing(AppMigration::version))
                .toList();
        List<AppMigration> moved = new ArrayList<>();
        for (AppMigration migration : all) {
            if (names.containsKey(migration.id())
                    || moved.stream().anyMatch(earlier -> comesAfter(migration, earlier, names))) {
                moved.add(migration);
            }
        }
        return moved;
    }

    private static boolean comesAfter(AppMigration migration, AppMigration moved, Map<String, String> names) {
        boolean follows = !names.containsKey(moved.id())
                && migration.label().equals(moved.label())
                && migration.version().compareTo(moved.version()) > 0;
        return follows || migration.migration().dependencies().contains(moved.id());
    }
}
