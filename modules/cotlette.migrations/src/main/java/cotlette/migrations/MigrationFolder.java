package cotlette.migrations;

import cotlette.api.Apps.InstalledApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where the migrations of an app stand in the sources of a project.
 *
 * @param label the app
 * @param packageName the package of the migrations
 * @param project the project
 * @param app the folder of the app
 */
record MigrationFolder(String label, String packageName, Path project, Path app) {
    static MigrationFolder of(InstalledApp app, Path project) {
        String appPackage = app.parts().packageName();
        return new MigrationFolder(
                app.parts().label(),
                appPackage + ".migrations",
                project,
                project.resolve("src/main/java").resolve(appPackage.replace('.', '/')));
    }

    /** Returns whether the app is developed in the project. */
    boolean isInProject() {
        return Files.isDirectory(app);
    }

    private Path path() {
        return app.resolve("migrations");
    }

    /** Returns the file of a migration. */
    Path file(String name) {
        return path().resolve(name + ".java");
    }

    /** Returns the file that names the newest migration. */
    Path latestFile() {
        return path().resolve("latest");
    }

    /** Returns a file as people call it: from the project on. */
    String shown(Path file) {
        return project.relativize(file).toString();
    }

    /** Returns what the file that names the newest migration says. */
    Latest latest() {
        try {
            return Files.isRegularFile(latestFile())
                    ? Latest.read(Files.readString(latestFile()), shown(latestFile()))
                    : new Latest.Missing();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void writeLatest(String name) throws IOException {
        write(latestFile(), name + "\n");
    }

    /** Writes a file whole or not at all. */
    void write(Path file, String text) throws IOException {
        Files.createDirectories(path());
        Path unfinished = Files.createTempFile(path(), ".migration", ".tmp");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
