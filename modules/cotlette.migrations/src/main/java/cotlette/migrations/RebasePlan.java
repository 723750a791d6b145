package cotlette.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rebase writes.
 *
 * @param migrations those that get another number or version, in their new order
 * @param latest the name of its newest migration for each app whose file does not say so
 */
record RebasePlan(List<RenumberedMigration> migrations, Map<MigrationFolder, String> latest) {
    boolean isEmpty() {
        return migrations.isEmpty() && latest.isEmpty();
    }

    /** Writes the files; nothing when one of them cannot be changed. */
    void write() throws IOException {
        Map<String, String> ids = new LinkedHashMap<>();
        for (RenumberedMigration migration : migrations) {
            ids.put(migration.migration().id(), migration.migration().label() + "." + migration.name());
        }
        Map<RenumberedMigration, String> texts = new LinkedHashMap<>();
        for (RenumberedMigration migration : migrations) {
            texts.put(migration, migration.text(ids));
        }
        // From the last on: the next number is free when one gets it.
        for (RenumberedMigration migration : migrations.reversed()) {
            migration.folder().write(migration.file(), texts.getOrDefault(migration, ""));
            if (migration.isRenamed()) {
                Files.delete(migration.oldFile());
            }
        }
        for (Map.Entry<MigrationFolder, String> entry : latest.entrySet()) {
            entry.getKey().writeLatest(entry.getValue());
        }
    }
}
