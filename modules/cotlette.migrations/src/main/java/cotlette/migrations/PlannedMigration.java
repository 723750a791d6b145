package cotlette.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A migration about to be written.
 *
 * @param change what it does
 * @param source its source
 * @param file where it will stand
 */
record PlannedMigration(AppChange change, MigrationSource source, Path file) {
    /** Writes the file whole or not at all, and never over another one. */
    void write() throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            throw new MigrationException(
                    "The file " + file + " exists already, but the application does not know its migration. "
                            + "Is its class public, and does it implement Migration?");
        }
        Path unfinished = Files.createTempFile(file.getParent(), ".migration", ".tmp");
        try {
            Files.writeString(unfinished, source.text());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
