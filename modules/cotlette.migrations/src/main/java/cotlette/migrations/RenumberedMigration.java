package cotlette.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A migration that gets a later version, and maybe another number.
 *
 * @param name what it is called then
 * @param version its version then
 */
record RenumberedMigration(MigrationFolder folder, AppMigration migration, String name, String version) {
    String oldName() {
        return migration.migration().name();
    }

    boolean isRenamed() {
        return !name.equals(oldName());
    }

    Path oldFile() {
        return folder.file(oldName());
    }

    Path file() {
        return folder.file(name);
    }

    /**
     * Returns its source as it is to be.
     *
     * @param ids new names of migrations on which it may depend, by the old ones, each with the label of its app
     * @throws MigrationException when the version does not stand in the source as it is written by makemigrations
     */
    String text(Map<String, String> ids) throws IOException {
        String text = Files.readString(oldFile());
        String old = "\"" + migration.version() + "\"";
        if (!text.contains(old)) {
            throw new MigrationException("The version " + migration.version() + " is to become " + version + ", but "
                    + folder.shown(oldFile()) + " does not have it between quotes. Nothing was written.");
        }
        String changed = text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement("\"" + version + "\""))
                .replaceAll("\\b" + Pattern.quote(oldName()) + "\\b", Matcher.quoteReplacement(name));
        for (Map.Entry<String, String> id : ids.entrySet()) {
            changed = changed.replace("\"" + id.getKey() + "\"", "\"" + id.getValue() + "\"");
        }
        return changed;
    }
}
