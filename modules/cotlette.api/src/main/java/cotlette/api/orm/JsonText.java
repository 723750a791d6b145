package cotlette.api.orm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON in its shortest form. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String write(@Nullable Object value) {
        JsonText writer = new JsonText();
        writer.append(value);
        return writer.text.toString();
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case String string -> quote(string);
            case BigDecimal number -> text.append(number.toPlainString());
            case List<?> list -> array(list);
            case Map<?, ?> map -> object(map);
            case null, default -> text.append(value);
        }
    }

    private void array(List<?> list) {
        text.append('[');
        String separator = "";
        for (Object each : list) {
            text.append(separator);
            append(each);
            separator = ",";
        }
        text.append(']');
    }

    private void object(Map<?, ?> map) {
        text.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            text.append(separator);
            quote((String) member.getKey());
            text.append(':');
            append(member.getValue());
            separator = ",";
        }
        text.append('}');
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
