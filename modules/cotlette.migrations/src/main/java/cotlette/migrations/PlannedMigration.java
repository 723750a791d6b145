package cotlette.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A migration about to be written.
 *
 * @param change what it does
 * @param source its source
 * @param folder where it will stand
 */
record PlannedMigration(AppChange change, MigrationSource source, MigrationFolder folder) {
    Path file() {
        return folder.file(source.name());
    }

    /** Writes it, never over another one, and that it is the newest. */
    void write() throws IOException {
        if (Files.exists(file())) {
            throw new MigrationException(
                    "The file " + file() + " exists already, but the application does not know its migration. "
                            + "Is its class public, and does it implement Migration?");
        }
        folder.write(file(), source.text());
        folder.writeLatest(source.name());
    }
}
