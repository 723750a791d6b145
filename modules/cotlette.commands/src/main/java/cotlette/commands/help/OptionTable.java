package cotlette.commands.help;

import cotlette.commands.line.Signature.Option;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Options as rows: names and value, then what they mean. Short names stand in a column of their own. */
final class OptionTable {
    private OptionTable() {}

    static List<List<String>> rows(List<Option> options, int width) {
        return options.stream()
                .map(option -> List.of(pad(text(option), width), option.help()))
                .toList();
    }

    static int width(List<Option> options) {
        return options.stream().mapToInt(option -> text(option).length()).max().orElse(0);
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String text(Option option) {
        String names = option.names().stream()
                .sorted(Comparator.comparing(name -> name.startsWith("--")))
                .collect(Collectors.joining(", "));
        return option.takesValue() ? names + " " + option.value() : names;
    }
}
