package cotlette.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes apart what databases write as the definition of a table. */
final class DumpText {
    private DumpText() {}

    /** Returns what stands in the outer parentheses of a statement, clause by clause, and what stands around them. */
    static Stream<String> clauses(String sql) {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        StringBuilder around = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char letter = sql.charAt(i);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '\'' || letter == '"' || letter == '`') {
                quote = letter;
            } else if (letter == '(' && depth++ == 0) {
                continue;
            } else if ((letter == ')' && --depth == 0) || (letter == ',' && depth == 1)) {
                clauses.add(normal(clause));
                clause.setLength(0);
                continue;
            }
            (depth == 0 ? around : clause).append(letter);
        }
        return Stream.concat(clauses.stream(), Stream.of(normal(around)));
    }

    private static String normal(CharSequence text) {
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
