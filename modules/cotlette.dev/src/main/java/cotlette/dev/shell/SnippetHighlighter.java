package cotlette.dev.shell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours words, texts, numbers and comments while they are typed. */
final class SnippetHighlighter implements Highlighter {
    private static final Pattern TOKENS = Pattern.compile("(?<comment>//[^\\n]*|/\\*(?s:.*?)(?:\\*/|$))"
            + "|(?<text>\"\"\"(?s:.*?)(?:\"\"\"|$)|\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?)"
            + "|(?<number>\\b\\d[\\w.]*)"
            + "|(?<keyword>\\b(?:abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do|double|else|enum"
            + "|extends|false|final|finally|float|for|if|implements|import|instanceof|int|interface|long|module|new|null|package"
            + "|private|protected|public|record|return|sealed|short|static|super|switch|synchronized|this|throw|throws|true|try"
            + "|var|void|while|yield)\\b)");

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle COMMENT = PLAIN.faint();
    private static final AttributedStyle TEXT = PLAIN.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle NUMBER = PLAIN.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle KEYWORD = PLAIN.foreground(69);

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        return colour(buffer);
    }

    static AttributedString colour(String code) {
        AttributedStringBuilder coloured = new AttributedStringBuilder();
        Matcher token = TOKENS.matcher(code);
        int end = 0;
        while (token.find()) {
            coloured.append(code.substring(end, token.start()), PLAIN).append(token.group(), style(token));
            end = token.end();
        }
        return coloured.append(code.substring(end), PLAIN).toAttributedString();
    }

    private static AttributedStyle style(Matcher token) {
        if (token.group("comment") != null) {
            return COMMENT;
        }
        if (token.group("text") != null) {
            return TEXT;
        }
        return token.group("number") != null ? NUMBER : KEYWORD;
    }
}
