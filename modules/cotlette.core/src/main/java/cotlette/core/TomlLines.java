package cotlette.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines of the keys in a TOML text, which the parsed tree does not know any more. */
final class TomlLines {
    private static final String KEY = "(?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')";
    private static final String PATH = "(" + KEY + "(?:\\s*\\.\\s*" + KEY + ")*)";
    private static final Pattern HEADER = Pattern.compile("\\s*\\[{1,2}\\s*" + PATH + "\\s*\\]{1,2}.*");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*" + PATH + "\\s*=.*");
    private static final Pattern PART = Pattern.compile(KEY);
    private static final Pattern LONG_QUOTE = Pattern.compile("\"\"\"|'''");

    private final Map<List<String>, Integer> lines = new HashMap<>();

    TomlLines(String text) {
        List<String> table = List.of();
        boolean inLongText = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher header = HEADER.matcher(line);
            Matcher assignment = ASSIGNMENT.matcher(line);
            if (!inLongText && header.matches()) {
                table = parts(header.group(1));
                remember(table, number);
            } else if (!inLongText && assignment.matches()) {
                List<String> path = new ArrayList<>(table);
                path.addAll(parts(assignment.group(1)));
                remember(path, number);
            }
            inLongText ^= LONG_QUOTE.matcher(line).results().count() % 2 == 1;
        }
    }

    /** Returns the line of a key, from 1; that of the table around it when it has none of its own; 0 when neither is known. */
    int of(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            Integer line = lines.get(path.subList(0, length));
            if (line != null) {
                return line;
            }
        }
        return 0;
    }

    /** Dotted keys define the tables they pass through. */
    private void remember(List<String> path, int number) {
        for (int length = 1; length <= path.size(); length++) {
            lines.putIfAbsent(List.copyOf(path.subList(0, length)), number);
        }
    }

    private static List<String> parts(String path) {
        return PART.matcher(path)
                .results()
                .map(part -> part.group().replaceAll("^[\"']|[\"']$", ""))
                .toList();
    }
}
