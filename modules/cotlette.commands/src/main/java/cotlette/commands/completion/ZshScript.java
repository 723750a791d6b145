package cotlette.commands.completion;

import cotlette.api.command.Command;
import cotlette.commands.line.Signature;
import cotlette.commands.line.Signature.Option;
import cotlette.commands.line.Signature.Parameter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completion for zsh, with what each word means. */
final class ZshScript {
    private final CompletionScript script;

    ZshScript(CompletionScript script) {
        this.script = script;
    }

    String text() {
        return """
            #compdef cotlette
            # Completion of cotlette for zsh. Made by: cotlette completion zsh
            _cotlette() {
                local context state line
                typeset -A opt_args
                local -a commands common
                commands=(
            %s    )
                common=(
            %s    )
                _arguments -C $common '1:command:->command' '*::argument:->argument'
                case $state in
                    command) _describe command commands ;;
                    argument)
                        case $line[1] in
            %s                *) _arguments $common ;;
                        esac ;;
                esac
            }
            if [[ $funcstack[1] == _cotlette ]]; then
                _cotlette "$@"
            else
                compdef _cotlette cotlette
            fi
            """.formatted(
                lines(
                        "        ",
                        script.commands().stream()
                                .map(command -> quoted(command.name() + ":" + escaped(command.summary())))),
                lines("        ", CompletionScript.commonOptions().stream().map(this::option)),
                lines("                ", script.commands().stream().map(this::argumentsOf)));
    }

    private String argumentsOf(Command command) {
        Signature signature = Signature.of(command);
        Stream<String> all = Stream.concat(
                signature.options().stream().map(this::option),
                signature.parameters().stream().map(this::parameter));
        return command.name() + ") _arguments $common " + all.collect(Collectors.joining(" ")) + " ;;";
    }

    /** Several names of an option exclude each other. */
    private String option(Option option) {
        List<String> names = CompletionScript.optionNames(List.of(option));
        String meaning = "[" + escaped(option.help()) + "]"
                + (option.takesValue()
                        ? ":" + option.value().replaceAll("[^A-Za-z0-9=|._-]", "") + ":" + action(option.value())
                        : "");
        String repeated = option.name().equals("--set") ? "*" : "";
        return names.size() == 1
                ? quoted(repeated + names.getFirst() + meaning)
                : quoted("(" + String.join(" ", names) + ")") + "{" + String.join(",", names) + "}" + quoted(meaning);
    }

    private String parameter(Parameter parameter) {
        return quoted((parameter.required() ? ":" : "::") + escaped(parameter.help()) + ":" + action(parameter.name()));
    }

    private String action(String label) {
        return switch (script.candidates(label)) {
            case Candidates.Words(List<String> words) -> "(" + String.join(" ", words) + ")";
            case Candidates.Folders _ -> "_files -/";
            case Candidates.Files _ -> "_files";
            case Candidates.Anything _ -> " ";
        };
    }

    private static String lines(String indent, Stream<String> lines) {
        return lines.map(line -> indent + line + "\n").collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\:\\[\\]])", "\\\\$1");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
