package cotlette.commands.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed, by the first name of each option and the name of each parameter.
 *
 * @param values values of options and parameters, in the order typed
 * @param flags options without a value that were given
 * @param rest words behind the first one that is no option, when parsing stopped there
 */
record ParsedLine(Map<String, List<String>> values, List<String> flags, List<String> rest) {
    static final ParsedLine EMPTY = new ParsedLine(Map.of(), List.of(), List.of());

    /** Returns the value given last. */
    Optional<String> find(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean flag(String name) {
        return flags.contains(name);
    }
}
