package cotlette.processor.model;

import cotlette.processor.language.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks whether the names in the expression of a check, an index or a generated field are those of fields and functions. */
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
    private final Map<String, String> refused;

    ExpressionNames(List<FieldDeclaration> fields) {
        this(fields, Map.of());
    }

    /** Refuses also what not every database can compute from. */
    static ExpressionNames ofGenerated(List<FieldDeclaration> fields) {
        Map<String, String> refused = new HashMap<>();
        for (FieldDeclaration field : fields) {
            String name = field.name();
            if (field.generated().isPresent()) {
                refused.put(name, "'" + name + "' is generated, too. Write its own expression in its place.");
            } else if (field.kind().isCounted()) {
                refused.put(name, "'" + name + "' is counted up by the database when the row is there already.");
            } else if (field.kind() instanceof FieldKind.Reference) {
                String relation = "'" + name + "' is a relation, whose key a database may change by itself.";
                refused.put(name, relation);
                refused.put(name + "_id", relation);
            }
        }
        return new ExpressionNames(
                fields.stream()
                        .filter(field -> !refused.containsKey(field.name()))
                        .toList(),
                refused);
    }

    private ExpressionNames(List<FieldDeclaration> fields, Map<String, String> refused) {
        this.refused = refused;
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
        if (!called && refused.containsKey(name)) {
            return Optional.of(refused.get(name));
        }
        List<String> known = called ? FUNCTIONS : fields;
        return KEYWORDS.contains(name) || known.contains(name)
                ? Optional.empty()
                : Optional.of("'" + name + "' is no " + (called ? "function." : "field.")
                        + Nearest.didYouMean(name, known) + (called ? " Functions: " : " Fields: ")
                        + String.join(", ", known) + ".");
    }
}
