package cotlette.commands.line;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command takes, in the order of declaration.
 *
 * @param parameters what stands without a name
 * @param options what has a name
 * @param examples how it is called
 */
public record Signature(List<Parameter> parameters, List<Option> options, List<Example> examples) {
    /**
     * A parameter.
     *
     * @param name its name, in capitals
     * @param required whether it must be given
     */
    public record Parameter(String name, String help, boolean required) {}

    /**
     * An option.
     *
     * @param names its names, the first of which commands ask for
     * @param value what its value is called; empty when it has none
     */
    public record Option(List<String> names, String value, String help) {
        /** Returns whether a value follows. */
        public boolean takesValue() {
            return !value.isEmpty();
        }

        /** Returns the name that commands ask for. */
        public String name() {
            return names.getFirst();
        }
    }

    /**
     * A call worth showing.
     *
     * @param commandLine what is typed
     * @param what what it does
     */
    public record Example(String commandLine, String what) {}

    /** Copies the lists, so that nobody changes them later. */
    public Signature {
        parameters = List.copyOf(parameters);
        options = List.copyOf(options);
        examples = List.copyOf(examples);
    }

    /**
     * Asks a command what it takes.
     *
     * @throws IllegalArgumentException when what it declares cannot be typed or means two things
     */
    public static Signature of(Command command) {
        Collector collector = new Collector(command.name());
        command.arguments(collector);
        return new Signature(collector.parameters, collector.options, collector.examples);
    }

    /** Returns how a command with this signature is called: {@code cotlette migrate [APP] [OPTIONS]}. */
    public String usage(String command) {
        StringBuilder usage = new StringBuilder("cotlette ").append(command);
        parameters.forEach(parameter ->
                usage.append(' ').append(parameter.required() ? parameter.name() : "[" + parameter.name() + "]"));
        return usage.append(options.isEmpty() ? "" : " [OPTIONS]").toString();
    }

    private static final class Collector implements Arguments {
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<Option> options = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private final SignatureRules rules;

        Collector(String command) {
            this.rules = new SignatureRules(command);
        }

        @Override
        public Arguments parameter(String name, String help) {
            return add(new Parameter(name, help, true));
        }

        @Override
        public Arguments optionalParameter(String name, String help) {
            return add(new Parameter(name, help, false));
        }

        @Override
        public Arguments option(String nameAndValue, String help, String... otherNames) {
            int space = nameAndValue.indexOf(' ');
            String name = space < 0 ? nameAndValue : nameAndValue.substring(0, space);
            String value = space < 0 ? "VALUE" : nameAndValue.substring(space + 1);
            return add(new Option(names(name, otherNames), value, help));
        }

        @Override
        public Arguments flag(String name, String help, String... otherNames) {
            return add(new Option(names(name, otherNames), "", help));
        }

        @Override
        public Arguments example(String commandLine, String what) {
            examples.add(new Example(commandLine, what));
            return this;
        }

        private Arguments add(Parameter parameter) {
            rules.check(parameter, parameters);
            parameters.add(parameter);
            return this;
        }

        private Arguments add(Option option) {
            rules.check(option, options);
            options.add(option);
            return this;
        }

        private static List<String> names(String name, String... otherNames) {
            List<String> names = new ArrayList<>(List.of(name));
            names.addAll(List.of(otherNames));
            return List.copyOf(names);
        }
    }
}
