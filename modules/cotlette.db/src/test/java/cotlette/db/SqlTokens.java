package cotlette.db;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as a database reads it.
 *
 * @param names what stands in quotes for names
 * @param structure all but the texts of literals: what no value may change
 */
record SqlTokens(List<String> names, String structure) {
    /** The same for all: MySQL and MariaDB are told to read a statement as the standard says. */
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|--|/\\*|;|[^'\"]", Pattern.DOTALL);

    static SqlTokens of(String sql) {
        Matcher tokens = TOKEN.matcher(sql);
        List<String> names = new ArrayList<>();
        StringBuilder structure = new StringBuilder();
        int end = 0;
        while (tokens.lookingAt()) {
            String token = tokens.group();
            switch (token.charAt(0)) {
                case '\'' -> structure.append("''");
                case '"' -> {
                    names.add(token.substring(1, token.length() - 1));
                    structure.append(token);
                }
                case ';' -> throw new AssertionError("More than one statement: " + sql);
                default -> {
                    if (token.length() > 1) {
                        throw new AssertionError("A comment: " + sql);
                    }
                    structure.append(token);
                }
            }
            end = tokens.end();
            tokens.region(end, sql.length());
        }
        if (end < sql.length()) {
            throw new AssertionError("Quotes that do not end, at " + end + ": " + sql);
        }
        return new SqlTokens(names, structure.toString());
    }
}
