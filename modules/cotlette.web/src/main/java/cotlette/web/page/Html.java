package cotlette.web.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Markup in which everything that came from outside is escaped. Immutable.
 *
 * {@snippet :
 * Html.of("<a href=\"{}\">{}</a>", url, user.name);
 * }
 */
public final class Html {
    /** No markup. */
    public static final Html NONE = new Html("");

    private static final String PLACE = "{}";

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * Returns {@code template}, which is written in code, with each <code>{}</code> replaced by the next value: other markup as it is,
     * everything else escaped.
     *
     * @throws IllegalArgumentException when places and values differ in number
     */
    public static Html of(String template, Object... values) {
        StringBuilder markup = new StringBuilder(template.length() + 64);
        int start = 0;
        for (Object value : values) {
            int place = template.indexOf(PLACE, start);
            if (place < 0) {
                throw new IllegalArgumentException("More values than places in: " + template);
            }
            markup.append(template, start, place);
            append(markup, value);
            start = place + PLACE.length();
        }
        if (template.indexOf(PLACE, start) >= 0) {
            throw new IllegalArgumentException("More places than values in: " + template);
        }
        return new Html(markup.append(template, start, template.length()).toString());
    }

    private static void append(StringBuilder markup, Object value) {
        if (value instanceof Html html) {
            markup.append(html.markup);
        } else {
            escape(markup, value.toString());
        }
    }

    private static void escape(StringBuilder markup, String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.append(isAllowed(character) ? character : '\uFFFD');
            }
        }
    }

    /** HTML has no control characters but these, not even escaped. */
    private static boolean isAllowed(char character) {
        return character >= ' ' || character == '\n' || character == '\t' || character == '\r';
    }

    /** Returns pieces of markup one after the other, each on a line of its own. */
    public static Html lines(List<Html> pieces) {
        return new Html(String.join("\n", pieces.stream().map(Html::toString).toList()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Html html && markup.equals(html.markup);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(markup);
    }

    /** Returns the markup. */
    @Override
    public String toString() {
        return markup;
    }
}
