package cotlette.migrations;

import cotlette.api.base.Suggestions;
import cotlette.api.command.CommandException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a database is to get: to the newest migration of all apps or of one, to a certain one, or back before the first.
 *
 * @param label the app; empty for all
 * @param revision a migration's name or number, {@code head} or {@code zero}
 */
record MigrationTarget(Optional<String> label, String revision) {
    static final String HEAD = "head";
    static final String ZERO = "zero";

    /**
     * Which migrations to run and to take back, each in the order in which that is done.
     */
    record Way(List<AppMigration> forward, List<AppMigration> backward) {}

    /**
     * Returns the way from what is applied.
     *
     * @param applied the versions of what is applied
     * @throws CommandException when there is no such app or migration
     */
    Way from(Collection<String> applied, MigrationHistory history) {
        if (revision.equals(HEAD)) {
            Set<AppMigration> wanted = label.isEmpty()
                    ? new LinkedHashSet<>(history.migrations())
                    : needed(history.latest(label.get()).stream().toList(), history);
            return new Way(
                    history.migrations().stream()
                            .filter(wanted::contains)
                            .filter(migration -> !applied.contains(migration.version()))
                            .toList(),
                    List.of());
        }
        List<AppMigration> later = later(history);
        List<AppMigration> backward = dependents(later, history).stream()
                .filter(migration -> applied.contains(migration.version()))
                .toList()
                .reversed();
        List<AppMigration> forward = revision.equals(ZERO)
                ? List.of()
                : needed(List.of(named(history)), history).stream()
                        .filter(migration -> !applied.contains(migration.version()))
                        .toList();
        return new Way(forward, backward);
    }

    /** The app's migrations after the one that is named. */
    private List<AppMigration> later(MigrationHistory history) {
        if (revision.equals(ZERO)) {
            return history.migrations().stream()
                    .filter(migration -> label.isEmpty() || migration.label().equals(label.get()))
                    .toList();
        }
        AppMigration named = named(history);
        return history.migrations().stream()
                .filter(migration -> migration.label().equals(named.label()))
                .filter(migration -> migration.version().compareTo(named.version()) > 0)
                .toList();
    }

    /** Returns the migration of the app that the revision names. */
    AppMigration named(MigrationHistory history) {
        String app = label.orElseThrow(() -> new CommandException("The revision " + revision
                + " is one of an app. Name the app: migrate APP --revision " + revision + "."));
        List<AppMigration> own = history.migrations().stream()
                .filter(migration -> migration.label().equals(app))
                .toList();
        List<AppMigration> fitting = own.stream().filter(this::isNamed).toList();
        List<String> names =
                own.stream().map(migration -> migration.migration().name()).toList();
        if (fitting.size() != 1) {
            throw new CommandException(
                    "The app '" + app + "' has " + (fitting.isEmpty() ? "no migration" : "several migrations")
                            + " '" + revision + "'." + Suggestions.didYouMean(revision, names) + " Migrations: "
                            + (names.isEmpty() ? "none" : String.join(", ", names)) + ".");
        }
        return fitting.getFirst();
    }

    /** A migration is named in full, by its number, or by how its name begins. */
    private boolean isNamed(AppMigration migration) {
        String name = migration.migration().name();
        String digits = revision.replaceFirst("^[Mm]?0*", "");
        boolean numbered = digits.matches("\\d+") && name.matches("M0*" + digits + "_.*");
        return name.equals(revision) || numbered || (revision.startsWith("M") && name.startsWith(revision));
    }

    /** Migrations, and all that must have run before them, in the order of their versions. */
    private static Set<AppMigration> needed(List<AppMigration> wanted, MigrationHistory history) {
        Set<AppMigration> needed = new LinkedHashSet<>(wanted);
        for (AppMigration migration : history.migrations().reversed()) {
            boolean before = needed.stream().anyMatch(other -> dependsOn(other, migration));
            if (before) {
                needed.add(migration);
            }
        }
        Set<AppMigration> ordered = new LinkedHashSet<>(history.migrations());
        ordered.retainAll(needed);
        return ordered;
    }

    /** Migrations, and all that need them, in the order of their versions. */
    private static List<AppMigration> dependents(List<AppMigration> taken, MigrationHistory history) {
        List<AppMigration> all = new ArrayList<>();
        for (AppMigration migration : history.migrations()) {
            if (taken.contains(migration) || all.stream().anyMatch(earlier -> dependsOn(migration, earlier))) {
                all.add(migration);
            }
        }
        return all;
    }

    private static boolean dependsOn(AppMigration migration, AppMigration earlier) {
        boolean sameApp =
                migration.label().equals(earlier.label()) && migration.version().compareTo(earlier.version()) > 0;
        return sameApp || migration.migration().dependencies().contains(earlier.id());
    }
}
