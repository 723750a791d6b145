package cotlette.commands.completion;

import cotlette.api.command.Command;
import cotlette.commands.line.CommonOptions;
import cotlette.commands.line.Signature;
import cotlette.commands.line.Signature.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a script of completion has to know of the program's commands. */
final class CompletionScript {
    /** Other words would mean something to the shell that reads the script. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Map<String, Command> commands = new TreeMap<>();

    CompletionScript(List<Command> all) {
        all.stream()
                .filter(command -> WORD.matcher(command.name()).matches())
                .forEach(command -> commands.put(command.name(), command));
    }

    List<String> names() {
        return List.copyOf(commands.keySet());
    }

    List<Command> commands() {
        return List.copyOf(commands.values());
    }

    static List<Option> commonOptions() {
        return CommonOptions.SIGNATURE.options();
    }

    /** Returns all names of options, the long ones first. */
    static List<String> optionNames(List<Option> options) {
        return options.stream()
                .flatMap(option -> option.names().stream())
                .sorted(Comparator.comparing(name -> !name.startsWith("--")))
                .toList();
    }

    /** Returns the words that may stand for the parameters of a command. */
    List<String> operands(Signature signature) {
        return signature.parameters().stream()
                .map(parameter -> candidates(parameter.name()))
                .flatMap(candidates ->
                        candidates instanceof Candidates.Words(List<String> words) ? words.stream() : Stream.empty())
                .toList();
    }

    Candidates candidates(String label) {
        return Candidates.of(label, names());
    }

    /** Returns the words of a label such as {@code rich|plain}. */
    static List<String> alternatives(String label) {
        return Stream.of(label.split("\\|"))
                .filter(word -> WORD.matcher(word).matches())
                .toList();
    }
}
