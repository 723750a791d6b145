package cotlette.commands.line;

import cotlette.commands.line.Signature.Option;
import cotlette.commands.line.Signature.Parameter;
import java.util.List;
import java.util.regex.Pattern;

/** What a command must not declare. */
final class SignatureRules {
    private static final Pattern PARAMETER = Pattern.compile("[A-Z][A-Z0-9_-]*");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z0-9-]*|-[a-zA-Z0-9]");

    private final String command;

    SignatureRules(String command) {
        this.command = command;
    }

    void check(Parameter parameter, List<Parameter> before) {
        if (!PARAMETER.matcher(parameter.name()).matches()) {
            throw wrong("parameter '" + parameter.name() + "'. Names of parameters are in capitals, such as NAME");
        }
        if (before.stream().anyMatch(other -> other.name().equals(parameter.name()))) {
            throw wrong("parameter " + parameter.name() + " twice");
        }
        if (parameter.required() && before.stream().anyMatch(other -> !other.required())) {
            throw wrong("required parameter " + parameter.name() + " behind an optional one; swap them");
        }
    }

    void check(Option option, List<Option> before) {
        for (String name : option.names()) {
            if (!OPTION.matcher(name).matches()) {
                throw wrong("option '" + name + "'. Names of options look like --dry-run, or -n for a short one");
            }
            if (CommonOptions.SIGNATURE.options().stream()
                    .anyMatch(common -> common.names().contains(name))) {
                throw wrong("option " + name + ", which every command has already");
            }
            if (before.stream().anyMatch(other -> other.names().contains(name))) {
                throw wrong("option " + name + " twice");
            }
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("The command '" + command + "' declares the " + what + ".");
    }
}
