package cotlette.db.r2dbc.sqlite;

import java.util.ArrayList;
import java.util.List;

/** Splits SQL as SQLite does, as far as that is needed to find statements and parameters: texts, names and comments are passed over. */
final class Tokens {
    private final String sql;
    private final List<Token> found = new ArrayList<>();
    private int at;
    private int depth;

    private Tokens(String sql) {
        this.sql = sql;
    }

    static List<Token> of(String sql) {
        Tokens tokens = new Tokens(sql);
        while (tokens.at < sql.length()) {
            tokens.next();
        }
        return tokens.found;
    }

    private void next() {
        char first = sql.charAt(at);
        if (Character.isWhitespace(first)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            at = endOf("\n", at);
        } else if (sql.startsWith("/*", at)) {
            at = endOf("*/", at + 2);
        } else if (isNamePart(first) && first != '$') {
            add(Token.Kind.WORD, endOfName(at));
        } else {
            switch (first) {
                case '\'', '"', '`' -> add(Token.Kind.OTHER, endOfQuoted(first));
                case '[' -> add(Token.Kind.OTHER, endOf("]", at));
                case '?', ':', '@', '$' -> addParameter();
                case ';' -> add(Token.Kind.SEMICOLON, at + 1);
                case '(' -> {
                    add(Token.Kind.OTHER, at + 1);
                    depth++;
                }
                case ')' -> {
                    depth--;
                    add(Token.Kind.OTHER, at + 1);
                }
                default -> add(Token.Kind.OTHER, at + 1);
            }
        }
    }

    /** A lone question mark is a parameter; the other signs need a name behind them. */
    private void addParameter() {
        int end = sql.charAt(at) == '?' ? endOfDigits(at + 1) : endOfName(at + 1);
        boolean isParameter = sql.charAt(at) == '?' || end > at + 1;
        add(isParameter ? Token.Kind.PARAMETER : Token.Kind.OTHER, end);
    }

    private void add(Token.Kind kind, int end) {
        found.add(new Token(kind, sql.substring(at, end), at, depth));
        at = end;
    }

    private int endOf(String end, int from) {
        int index = sql.indexOf(end, from);
        return index < 0 ? sql.length() : index + end.length();
    }

    /** A doubled quote within stands for itself. */
    private int endOfQuoted(char quote) {
        int end = at + 1;
        while (end < sql.length()) {
            if (sql.charAt(end) == quote) {
                boolean doubled = end + 1 < sql.length() && sql.charAt(end + 1) == quote;
                if (!doubled) {
                    return end + 1;
                }
                end++;
            }
            end++;
        }
        return end;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < sql.length() && isNamePart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfDigits(int from) {
        int end = from;
        while (end < sql.length() && sql.charAt(end) >= '0' && sql.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char sign) {
        return sign == '_' || sign == '$' || sign >= 0x80 || Character.isLetterOrDigit(sign);
    }
}
