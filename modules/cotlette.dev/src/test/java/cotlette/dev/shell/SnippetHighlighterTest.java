package cotlette.dev.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

class SnippetHighlighterTest {
    @Test
    void coloursTextsNumbersCommentsAndKeywords() {
        assertThat(coloured("var a = \"new \\\" 1\" + 12; // new"))
                .isEqualTo("{var} a = {\"new \\\" 1\"} + {12}; {// new}");
        assertThat(coloured("newest")).isEqualTo("newest");
        assertThat(coloured("\"open")).isEqualTo("{\"open}");
    }

    /** Returns the line with what is coloured in braces. */
    private static String coloured(String line) {
        AttributedString text = SnippetHighlighter.colour(line);
        StringBuilder marked = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            boolean begins = index == 0 || !text.styleAt(index).equals(text.styleAt(index - 1));
            boolean ends = index + 1 == text.length() || !text.styleAt(index).equals(text.styleAt(index + 1));
            boolean plain = text.styleAt(index).equals(AttributedStyle.DEFAULT);
            marked.append(begins && !plain ? "{" : "")
                    .append(text.charAt(index))
                    .append(ends && !plain ? "}" : "");
        }
        return marked.toString();
    }
}
