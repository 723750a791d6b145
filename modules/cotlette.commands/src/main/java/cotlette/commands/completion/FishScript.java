package cotlette.commands.completion;

import cotlette.api.command.Command;
import cotlette.commands.line.Signature;
import cotlette.commands.line.Signature.Option;
import java.util.List;

/** Completion for fish, with what each word means. */
final class FishScript {
    private static final String COMPLETE = "complete --command cotlette";

    private final CompletionScript script;

    FishScript(CompletionScript script) {
        this.script = script;
    }

    String text() {
        StringBuilder text = new StringBuilder("# Completion of cotlette for fish. Made by: cotlette completion fish\n")
                .append("set --local commands ")
                .append(String.join(" ", script.names()))
                .append('\n')
                .append(COMPLETE)
                .append(" --no-files\n");
        for (Option option : CompletionScript.commonOptions()) {
            text.append(COMPLETE).append(option(option));
        }
        for (Command command : script.commands()) {
            add(text, command);
        }
        return text.toString();
    }

    private void add(StringBuilder text, Command command) {
        text.append(COMPLETE)
                .append(" --condition \"not __fish_seen_subcommand_from $commands\" --arguments ")
                .append(command.name())
                .append(description(command.summary()));
        Signature signature = Signature.of(command);
        String here = COMPLETE + " --condition '__fish_seen_subcommand_from " + command.name() + "'";
        List<String> operands = script.operands(signature);
        if (!operands.isEmpty()) {
            text.append(here)
                    .append(" --arguments '")
                    .append(String.join(" ", operands))
                    .append("'\n");
        }
        signature.parameters().stream()
                .filter(parameter -> script.candidates(parameter.name()) instanceof Candidates.Folders)
                .forEach(parameter -> text.append(here)
                        .append(" --arguments '(__fish_complete_directories)'")
                        .append(description(parameter.help())));
        signature.options().forEach(option -> text.append(here).append(option(option)));
    }

    private String option(Option option) {
        StringBuilder text = new StringBuilder();
        for (String name : option.names()) {
            text.append(
                    name.startsWith("--")
                            ? " --long-option " + name.substring(2)
                            : " --short-option " + name.substring(1));
        }
        if (option.takesValue()) {
            text.append(
                    switch (script.candidates(option.value())) {
                        case Candidates.Words(List<String> words) ->
                            " --exclusive --arguments '" + String.join(" ", words) + "'";
                        case Candidates.Folders _ -> " --exclusive --arguments '(__fish_complete_directories)'";
                        case Candidates.Files _ -> " --require-parameter --force-files";
                        case Candidates.Anything _ -> " --exclusive";
                    });
        }
        return text + description(option.help());
    }

    private static String description(String text) {
        return " --description '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'\n";
    }
}
