package cotlette.db;

import cotlette.api.orm.OrmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of an expression of a schema.
 *
 * @param kind what it is
 * @param text the word as it was written
 */
record ExpressionWord(Kind kind, String text) {
    /** What a word can be. */
    enum Kind {
        NAME,
        FUNCTION,
        KEYWORD,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "is", "null", "in", "between", "true", "false");
    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:(?<name>[A-Za-z_]\\w*)|(?<number>\\d+(?:\\.\\d+)?)|(?<text>'(?:[^']|'')*')|(?<sign><>|<=|>=|\\|\\||[=<>+\\-*/%(),]))");

    /** Returns the words of an expression, the last of which is its end. */
    static List<ExpressionWord> of(String expression) {
        List<ExpressionWord> words = new ArrayList<>();
        String text = expression.strip();
        Matcher matcher = WORD.matcher(text);
        int from = 0;
        while (from < text.length()) {
            if (!matcher.region(from, text.length()).lookingAt()) {
                throw new OrmException("The expression \"" + expression + "\" cannot be read from here on: "
                        + text.substring(from).strip());
            }
            from = matcher.end();
            words.add(word(matcher, text.startsWith("(", from)));
        }
        words.add(new ExpressionWord(Kind.END, ""));
        return words;
    }

    private static ExpressionWord word(Matcher matcher, boolean called) {
        String name = matcher.group("name");
        if (name != null) {
            boolean keyword = KEYWORDS.contains(name);
            return new ExpressionWord(keyword ? Kind.KEYWORD : called ? Kind.FUNCTION : Kind.NAME, name);
        }
        for (Kind kind : List.of(Kind.NUMBER, Kind.TEXT)) {
            String found = matcher.group(kind == Kind.NUMBER ? "number" : "text");
            if (found != null) {
                return new ExpressionWord(kind, found);
            }
        }
        return new ExpressionWord(Kind.SIGN, matcher.group("sign"));
    }

    boolean is(String word) {
        return (kind == Kind.KEYWORD || kind == Kind.SIGN) && text.equals(word);
    }
}
