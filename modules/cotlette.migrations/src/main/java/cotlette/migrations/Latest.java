package cotlette.migrations;

import java.util.ArrayList;
import java.util.List;

/**
 * What the file {@code latest} beside an app's migrations says: which one is the newest. Two branches that both add a migration change its one
 * line, so that version control finds the conflict.
 */
sealed interface Latest {
    /** There is no such file: the migrations are older than this rule, or there are none. */
    record Missing() implements Latest {}

    /** It names a migration. */
    record Named(String name) implements Latest {}

    /**
     * Version control has found two, and has left both in the file.
     *
     * @param first that of the branch which was checked out, in a merge, or on which another one is put
     * @param second that of the branch which is merged, or put on the other
     */
    record Conflict(String first, String second) implements Latest {}

    /**
     * Reads the file.
     *
     * @param place what the file is called in messages
     * @throws MigrationException when it says neither one name nor two in conflict
     */
    static Latest read(String text, String place) {
        List<String> first = new ArrayList<>();
        List<String> base = new ArrayList<>();
        List<String> second = new ArrayList<>();
        List<String> side = first;
        boolean conflict = false;
        for (String line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            String mark = line.substring(0, Math.min(7, line.length()));
            switch (mark) {
                case "<<<<<<<" -> conflict = true;
                case "|||||||" -> side = base;
                case "=======" -> side = second;
                case ">>>>>>>" -> {}
                default -> side.add(line);
            }
        }
        if (first.size() == 1 && !conflict) {
            return new Named(first.getFirst());
        }
        if (first.size() == 1 && second.size() == 1) {
            return new Conflict(first.getFirst(), second.getFirst());
        }
        throw new MigrationException(
                "The file " + place + " says " + text.strip().lines().toList()
                        + " where it should have one line, the name of the app's newest migration. Write the one that is to stay into it, "
                        + "and run cotlette makemigrations --rebase.");
    }
}
