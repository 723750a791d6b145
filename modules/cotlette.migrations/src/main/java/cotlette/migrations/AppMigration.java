package cotlette.migrations;

import cotlette.api.migration.Migration;

/** A migration and the label of the app it belongs to. */
record AppMigration(String label, Migration migration) {
    /** The name by which other migrations and people refer to it, such as {@code home.M0001_initial}. */
    String id() {
        return label + "." + migration.name();
    }

    String version() {
        return migration.version();
    }
}
