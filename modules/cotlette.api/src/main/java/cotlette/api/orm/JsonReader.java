package cotlette.api.orm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON as RFC 8259 has it, and nothing else. */
final class JsonReader {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]{1,9}+)?");

    private final String text;
    private int position;

    JsonReader(String text) {
        this.text = text;
    }

    @Nullable
    Object read() {
        Object value = value(0);
        if (peek() != '\0' || position < text.length()) {
            throw wrong("the end of the text");
        }
        return value;
    }

    private @Nullable Object value(int depth) {
        if (depth > JsonValues.DEEPEST) {
            throw new IllegalArgumentException(
                    "More than " + JsonValues.DEEPEST + " JSON values are within each other.");
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> members = new TreeMap<>();
        position++;
        boolean first = true;
        while (!ends('}', first)) {
            if (peek() != '"') {
                throw wrong("the name of a member");
            }
            String name = string();
            expect(':');
            if (members.containsKey(name)) {
                throw wrong("another name: the object has a member '" + name + "' already");
            }
            members.put(name, value(depth + 1));
            first = false;
        }
        return Collections.unmodifiableMap(members);
    }

    private List<@Nullable Object> array(int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        position++;
        while (!ends(']', elements.isEmpty())) {
            elements.add(value(depth + 1));
        }
        return Collections.unmodifiableList(elements);
    }

    /** Returns whether an object or array ends here; else the comma before what follows is passed, unless it is the first. */
    private boolean ends(char end, boolean first) {
        if (peek() == end) {
            position++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (position++; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == '"') {
                position++;
                return JsonValues.text(string.toString());
            }
            if (c < ' ') {
                throw wrong("an escape: a string has no control characters");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw wrong("the end of a string");
    }

    private char escaped() {
        position++;
        char c = position < text.length() ? text.charAt(position) : '\0';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw wrong("an escape");
        };
    }

    private char hexadecimal() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            position++;
            int digit = position < text.length() && text.charAt(position) < 128
                    ? Character.digit(text.charAt(position), 16)
                    : -1;
            if (digit < 0) {
                throw wrong("four hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private BigDecimal number() {
        Matcher matcher = NUMBER.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw wrong("a value");
        }
        position = matcher.end();
        return JsonValues.number(new BigDecimal(matcher.group()));
    }

    private @Nullable Boolean word(String word, @Nullable Boolean value) {
        if (!text.startsWith(word, position)) {
            throw wrong("a value");
        }
        position += word.length();
        return value;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw wrong("'" + wanted + "'");
        }
        position++;
    }

    /** Returns the next character that is no space, NUL at the end. */
    private char peek() {
        while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(
                "This is no JSON: at position " + position + " there should be " + expected + ".");
    }
}
