package cotlette.dev.library;

import cotlette.api.command.CommandException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a library is called in repositories of Maven.
 *
 * @param group who made it, such as {@code com.google.zxing}
 * @param artifact its name, such as {@code core}
 * @param version its version; empty when it is not known yet
 */
record Coordinates(String group, String artifact, String version) {
    private static final String PART = "[A-Za-z0-9_][A-Za-z0-9_.+-]*";
    private static final Pattern WRITTEN = Pattern.compile("(" + PART + "):(" + PART + ")(?::(" + PART + "))?");

    /**
     * Reads {@code group:artifact} or {@code group:artifact:version}.
     *
     * @throws CommandException when it is neither
     */
    static Coordinates parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw new CommandException(
                    "'" + text + "' names no library. Write group:artifact, or group:artifact:version, "
                            + "as its page in a repository of Maven shows them: com.google.zxing:core:3.5.3");
        }
        return new Coordinates(parts.group(1), parts.group(2), parts.group(3) == null ? "" : parts.group(3));
    }

    Coordinates withVersion(String other) {
        return new Coordinates(group, artifact, other);
    }

    /** Returns whether both are the same library, perhaps in two versions. */
    boolean isSameLibrary(Coordinates other) {
        return group.equals(other.group) && artifact.equals(other.artifact);
    }

    /** Returns group and artifact. */
    String name() {
        return group + ":" + artifact;
    }

    @Override
    public String toString() {
        return version.isEmpty() ? name() : name() + ":" + version;
    }
}
