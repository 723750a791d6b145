package cotlette.commands.line;

import cotlette.api.base.Suggestions;
import cotlette.commands.line.Signature.Option;
import cotlette.commands.line.Signature.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads words by a signature. An option given twice counts as given last. */
final class LineParser {
    private final Signature signature;
    private final String usage;

    /**
     * Creates a parser.
     *
     * @param usage how the line should look, for messages
     */
    LineParser(Signature signature, String usage) {
        this.signature = signature;
        this.usage = usage;
    }

    /** Reads all words. */
    ParsedLine parse(List<String> words) {
        boolean nothingToDo = words.isEmpty() && signature.parameters().stream().noneMatch(Parameter::required);
        return nothingToDo ? ParsedLine.EMPTY : parse(new CommandLine(specification()), words);
    }

    /** Reads options up to the first word that is none; it and all behind it are the rest. */
    ParsedLine parseHead(List<String> words) {
        if (words.isEmpty() || !words.getFirst().startsWith("-")) {
            return new ParsedLine(Map.of(), List.of(), words);
        }
        CommandSpec specification = specification();
        specification.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .paramLabel("COMMAND")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        return parse(new CommandLine(specification).setStopAtPositional(true), words);
    }

    private ParsedLine parse(CommandLine parser, List<String> words) {
        parser.setExpandAtFiles(false);
        parser.setInterpolateVariables(false);
        parser.setUnmatchedOptionsAllowedAsOptionParameters(false);
        parser.setOverwrittenOptionsAllowed(true);
        try {
            return read(parser.parseArgs(words.toArray(String[]::new)));
        } catch (MissingParameterException missing) {
            throw new UsageException(describe(missing), usage);
        } catch (UnmatchedArgumentException unmatched) {
            throw new UsageException(describe(unmatched.getUnmatched().getFirst()), usage);
        } catch (ParameterException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()), usage);
        }
    }

    private ParsedLine read(ParseResult result) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> flags = new ArrayList<>();
        for (Option option : signature.options()) {
            if (option.takesValue()) {
                values.put(option.name(), result.matchedOptionValue(option.name(), List.of()));
            } else if (result.matchedOptionValue(option.name(), false)) {
                flags.add(option.name());
            }
        }
        for (int index = 0; index < signature.parameters().size(); index++) {
            String value = result.matchedPositionalValue(index, "");
            if (result.hasMatchedPositional(index)) {
                values.put(signature.parameters().get(index).name(), List.of(value));
            }
        }
        List<String> rest = signature.parameters().isEmpty() && result.hasMatchedPositional(0)
                ? result.matchedPositionalValue(0, List.of())
                : List.of();
        return new ParsedLine(values, flags, rest);
    }

    private CommandSpec specification() {
        CommandSpec specification = CommandSpec.create();
        for (Option option : signature.options()) {
            OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(String[]::new));
            if (option.takesValue()) {
                builder.paramLabel(option.value()).arity("1").type(List.class).auxiliaryTypes(String.class);
            } else {
                // A line that asks for help need not be complete.
                builder.arity("0").type(boolean.class).usageHelp(option.name().equals("--help"));
            }
            specification.addOption(builder.build());
        }
        for (int index = 0; index < signature.parameters().size(); index++) {
            Parameter parameter = signature.parameters().get(index);
            specification.addPositional(PositionalParamSpec.builder()
                    .index(Integer.toString(index))
                    .paramLabel(parameter.name())
                    .arity("1")
                    .required(parameter.required())
                    .type(String.class)
                    .build());
        }
        return specification;
    }

    private static String describe(MissingParameterException missing) {
        ArgSpec first = missing.getMissing().getFirst();
        return first instanceof OptionSpec option
                ? option.longestName() + " needs a value: " + option.longestName() + " " + option.paramLabel()
                : first.paramLabel() + " is missing.";
    }

    private String describe(String unmatched) {
        if (!unmatched.startsWith("-")) {
            return "There is no place for '" + unmatched + "'.";
        }
        List<String> names = signature.options().stream()
                .flatMap(option -> option.names().stream())
                .filter(name -> name.startsWith("--"))
                .toList();
        int equals = unmatched.indexOf('=');
        String name = equals < 0 ? unmatched : unmatched.substring(0, equals);
        return "There is no option " + name + "." + Suggestions.didYouMean(name, names);
    }
}
