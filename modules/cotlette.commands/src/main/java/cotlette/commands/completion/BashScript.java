package cotlette.commands.completion;

import cotlette.api.command.Command;
import cotlette.commands.line.Signature;
import cotlette.commands.line.Signature.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Completion for bash. */
final class BashScript {
    private final CompletionScript script;

    BashScript(CompletionScript script) {
        this.script = script;
    }

    String text() {
        List<Option> common = CompletionScript.commonOptions();
        return """
            # Completion of cotlette for bash 4 and later. Made by: cotlette completion bash
            _cotlette() {
                local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
                local command='' words='' index
                COMPREPLY=()
                for ((index = 1; index < COMP_CWORD; index++)); do
                    case ${COMP_WORDS[index]} in
                        %s) index=$((index + 1)) ;;
                        -*) ;;
                        *) command=${COMP_WORDS[index]} && break ;;
                    esac
                done
                case $command:$previous in
            %s    esac
                case $command in
            %s    esac
                case $word in
                    -*) words+=' %s' ;;
                esac
                mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
            }
            complete -o default -F _cotlette cotlette
            """.formatted(
                        names(common.stream().filter(Option::takesValue).toList(), ""),
                        values(),
                        words(),
                        String.join(" ", CompletionScript.optionNames(common)));
    }

    /** What stands behind an option that takes a value. */
    private String values() {
        List<String> cases = new ArrayList<>();
        CompletionScript.commonOptions().forEach(option -> addValue(cases, "*", option));
        for (Command command : script.commands()) {
            Signature.of(command).options().forEach(option -> addValue(cases, command.name(), option));
        }
        return String.join("", cases);
    }

    private void addValue(List<String> cases, String command, Option option) {
        if (option.takesValue()) {
            String action = switch (script.candidates(option.value())) {
                case Candidates.Words(List<String> words) ->
                    "mapfile -t COMPREPLY < <(compgen -W '%s' -- \"$word\")".formatted(String.join(" ", words));
                case Candidates.Folders _ -> "mapfile -t COMPREPLY < <(compgen -d -- \"$word\")";
                case Candidates.Files _ -> "mapfile -t COMPREPLY < <(compgen -f -- \"$word\")";
                case Candidates.Anything _ -> "";
            };
            cases.add("        " + names(List.of(option), command + ":") + ") "
                    + (action.isEmpty() ? "" : action + " && ") + "return ;;\n");
        }
    }

    /** What stands behind a command, or in its place. */
    private String words() {
        StringBuilder cases = new StringBuilder();
        addWords(cases, "''", script.names().stream());
        for (Command command : script.commands()) {
            Signature signature = Signature.of(command);
            addWords(
                    cases,
                    command.name(),
                    Stream.concat(
                            script.operands(signature).stream(),
                            CompletionScript.optionNames(signature.options()).stream()));
        }
        return cases.toString();
    }

    private static void addWords(StringBuilder cases, String command, Stream<String> words) {
        cases.append("        ")
                .append(command)
                .append(") words='")
                .append(String.join(" ", words.toList()))
                .append("' ;;\n");
    }

    private static String names(List<Option> options, String prefix) {
        return String.join(
                " | ",
                CompletionScript.optionNames(options).stream()
                        .map(prefix::concat)
                        .toList());
    }
}
