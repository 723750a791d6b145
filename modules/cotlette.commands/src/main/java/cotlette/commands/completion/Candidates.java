package cotlette.commands.completion;

import java.util.List;
import java.util.stream.Stream;

/** What may stand for the value of an option or parameter, as far as its label tells. */
sealed interface Candidates {
    /** One of some words. */
    record Words(List<String> words) implements Candidates {}

    /** A folder. */
    record Folders() implements Candidates {}

    /** A file. */
    record Files() implements Candidates {}

    /** Something nobody can guess. */
    record Anything() implements Candidates {}

    /**
     * Reads a label, such as {@code DIR} or {@code rich|plain}.
     *
     * @param commands the names of all commands
     */
    static Candidates of(String label, List<String> commands) {
        return switch (label) {
            case "COMMAND" -> new Words(commands);
            case "SHELL" ->
                new Words(Stream.of(CommandShell.values())
                        .map(CommandShell::lowerCaseName)
                        .toList());
            case "DIR" -> new Folders();
            case "FILE" -> new Files();
            default -> label.contains("|") ? new Words(CompletionScript.alternatives(label)) : new Anything();
        };
    }
}
