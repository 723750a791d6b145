package cotlette.commands.line;

import java.util.Optional;
import java.util.stream.Stream;

/** What was typed behind the name of a command. Immutable. */
public final class CommandArguments {
    private final Signature signature;
    private final ParsedLine line;
    private final CommonOptions common;

    CommandArguments(Signature signature, ParsedLine line, CommonOptions common) {
        this.signature = signature;
        this.line = line;
        this.common = common;
    }

    /** Returns the common options, from before and behind the name. */
    public CommonOptions common() {
        return common;
    }

    /**
     * Returns the value of a parameter or option.
     *
     * @throws IllegalArgumentException when the command has not declared it
     */
    public Optional<String> find(String name) {
        return line.find(declared(name, true));
    }

    /**
     * Returns whether an option without a value was given.
     *
     * @throws IllegalArgumentException when the command has not declared it
     */
    public boolean flag(String name) {
        return line.flag(declared(name, false));
    }

    private String declared(String name, boolean withValue) {
        Stream<String> parameters = signature.parameters().stream()
                .map(Signature.Parameter::name)
                .filter(parameter -> withValue && parameter.equals(name));
        Stream<String> options = signature.options().stream()
                .filter(option ->
                        option.takesValue() == withValue && option.names().contains(name))
                .map(Signature.Option::name);
        return Stream.concat(parameters, options)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The command reads " + (withValue ? "" : "the flag ")
                        + name + " but does not declare it in arguments(…)."));
    }
}
