package cotlette.processor.model;

import cotlette.processor.language.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks whether the names in the expression of a check or an index are those of fields and functions. */
final class ExpressionNames {
    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:(?<name>[A-Za-z_]\\w*)|\\d+(?:\\.\\d+)?|'(?:[^']|'')*'|<>|<=|>=|\\|\\||[=<>+\\-*/%(),])");
    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "is", "null", "in", "between", "true", "false");
    private static final List<String> FUNCTIONS = List.of(
            "lower",
            "upper",
            "length",
            "trim",
            "trim_start",
            "trim_end",
            "concat",
            "replace",
            "substring",
            "abs",
            "floor",
            "ceiling",
            "round",
            "coalesce",
            "nullif",
            "greatest",
            "least",
            "year",
            "quarter",
            "month",
            "day",
            "weekday",
            "hour",
            "minute",
            "second",
            "date");

    private final List<String> fields;

    ExpressionNames(List<FieldDeclaration> fields) {
        List<String> names = new ArrayList<>();
        for (FieldDeclaration field : fields) {
            names.add(field.name());
            if (field.kind() instanceof FieldKind.Reference) {
                names.add(field.name() + "_id");
            }
        }
        this.fields = List.copyOf(names);
    }

    /** Returns what is wrong with an expression, empty when all its names are known. */
    Optional<String> problem(String expression) {
        String text = expression.strip();
        Matcher matcher = WORD.matcher(text);
        int open = 0;
        int from = 0;
        while (from < text.length()) {
            if (!matcher.region(from, text.length()).lookingAt()) {
                return Optional.of("it cannot be read from here on: "
                        + text.substring(from).strip());
            }
            from = matcher.end();
            open += matcher.group().strip().equals("(")
                    ? 1
                    : matcher.group().strip().equals(")") ? -1 : 0;
            String name = matcher.group("name");
            Optional<String> problem = name == null ? Optional.empty() : unknown(name, text.startsWith("(", from));
            if (problem.isPresent() || open < 0) {
                return problem.or(() -> Optional.of("a parenthesis is closed that was not opened."));
            }
        }
        return open > 0 || text.isEmpty() ? Optional.of("it ends too early.") : Optional.empty();
    }

    private Optional<String> unknown(String name, boolean called) {
        List<String> known = called ? FUNCTIONS : fields;
        return KEYWORDS.contains(name) || known.contains(name)
                ? Optional.empty()
                : Optional.of("'" + name + "' is no " + (called ? "function." : "field.")
                        + Nearest.didYouMean(name, known) + (called ? " Functions: " : " Fields: ")
                        + String.join(", ", known) + ".");
    }
}
