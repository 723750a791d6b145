package cotlette.db.spi;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a statement has the question marks that stand for values: not in texts, quoted names and comments. Two of them, {@code ??}, are one
 * question mark of the database's own.
 *
 * @param sql the statement
 * @param positions where those are that stand for a value
 * @param doubled where those begin that stand for themselves
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Placeholders(String sql, List<Integer> positions, List<Integer> doubled) {
    /** Copies the lists, so that nobody changes them later. */
    public Placeholders {
        positions = List.copyOf(positions);
        doubled = List.copyOf(doubled);
    }

    /** Looks for them. */
    public static Placeholders of(String sql) {
        List<Integer> positions = new ArrayList<>();
        List<Integer> doubled = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            if (sql.charAt(at) != '?') {
                at = after(sql, at);
            } else if (sql.startsWith("??", at)) {
                doubled.add(at);
                at += 2;
            } else {
                positions.add(at);
                at++;
            }
        }
        return new Placeholders(sql, positions, doubled);
    }

    /** Returns the statement with {@code $1}, {@code $2} and so on for values, and each question mark of the database's own alone. */
    public String numbered() {
        StringBuilder text = new StringBuilder(sql.length() + positions.size() * 2);
        int from = 0;
        int next = 0;
        for (int at = 0; at < sql.length(); at++) {
            if (next < positions.size() && positions.get(next) == at) {
                text.append(sql, from, at).append('$').append(++next);
                from = at + 1;
            } else if (sql.charAt(at) == '?' && doubled.contains(at)) {
                text.append(sql, from, at);
                from = ++at;
            }
        }
        return text.append(sql, from, sql.length()).toString();
    }

    /** Returns the end of what begins at a position: a text, a quoted name, a comment, or one character. */
    private static int after(String sql, int at) {
        char c = sql.charAt(at);
        return switch (c) {
            case '\'' -> quoted(sql, at, c, isEscaping(sql, at));
            case '"', '`' -> quoted(sql, at, c, false);
            case '-' -> sql.startsWith("--", at) ? found(sql, "\n", at) : at + 1;
            case '/' -> sql.startsWith("/*", at) ? comment(sql, at) : at + 1;
            case '$' -> dollars(sql, at);
            default -> at + 1;
        };
    }

    /** A quote that is doubled within quotes ends and begins them again. */
    private static int quoted(String sql, int from, char quote, boolean escapes) {
        int at = from + 1;
        while (at < sql.length() && sql.charAt(at) != quote) {
            at += escapes && sql.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, sql.length());
    }

    /** Returns whether backslashes escape in a text: only after an E, in PostgreSQL. */
    private static boolean isEscaping(String sql, int quote) {
        return quote > 0
                && (sql.charAt(quote - 1) == 'E' || sql.charAt(quote - 1) == 'e')
                && (quote == 1 || !Character.isJavaIdentifierPart(sql.charAt(quote - 2)));
    }

    /** Comments may be within comments. */
    private static int comment(String sql, int from) {
        int depth = 0;
        int at = from;
        while (at < sql.length()) {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
                if (depth == 0) {
                    return at;
                }
            } else {
                at++;
            }
        }
        return at;
    }

    /** A text between two equal {@code $tag$}. */
    private static int dollars(String sql, int from) {
        boolean begins = from == 0 || !Character.isJavaIdentifierPart(sql.charAt(from - 1));
        int end = from + 1;
        while (end < sql.length() && sql.charAt(end) != '$' && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        boolean tag = begins
                && end < sql.length()
                && sql.charAt(end) == '$'
                && (end == from + 1 || !Character.isDigit(sql.charAt(from + 1)));
        return tag ? found(sql, sql.substring(from, end + 1), end + 1) : from + 1;
    }

    private static int found(String sql, String wanted, int from) {
        int at = sql.indexOf(wanted, from);
        return at < 0 ? sql.length() : at + wanted.length();
    }
}
