package cotlette.commands.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a command line: common options, the name of a command, and what belongs to it.
 *
 * @param common the options before the name
 * @param name the name, empty when there is none
 * @param arguments the words behind the name
 */
public record CommandWords(CommonOptions common, Optional<String> name, List<String> arguments) {
    private static final List<String> VERSION = List.of("--version");
    private static final String USAGE = "Usage: cotlette [OPTIONS] COMMAND [ARGUMENTS]";

    /**
     * Reads the words.
     *
     * @throws UsageException when an option before the name is none of the common ones
     */
    public static CommandWords read(List<String> words) {
        if (words.equals(VERSION)) {
            return new CommandWords(CommonOptions.NONE, Optional.of("version"), List.of());
        }
        ParsedLine head = new LineParser(CommonOptions.SIGNATURE, USAGE).parseHead(words);
        List<String> rest = head.rest();
        return new CommandWords(
                CommonOptions.of(head),
                rest.stream().findFirst(),
                rest.isEmpty() ? List.of() : rest.subList(1, rest.size()));
    }

    /**
     * Reads what stands behind the name by the signature of the command.
     *
     * @param usage how it should look, for messages
     * @throws UsageException when the words do not fit
     */
    public CommandArguments read(Signature signature, String usage) {
        List<Signature.Option> options = new ArrayList<>(signature.options());
        options.addAll(CommonOptions.SIGNATURE.options());
        Signature whole = new Signature(signature.parameters(), options, signature.examples());
        ParsedLine line = new LineParser(whole, usage).parse(arguments);
        return new CommandArguments(signature, line, common.and(CommonOptions.of(line)));
    }
}
