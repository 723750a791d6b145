package cotlette.dev.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.reader.ParsedLine;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;

class SnippetParserTest {
    private final SnippetParser parser = new SnippetParser(() -> {
        throw new AssertionError("The session is not needed for this.");
    });

    @Test
    void takesTheNameBeforeTheCursorForTheWordThatIsTyped() {
        String line = "user.nam + 1";
        ParsedLine parsed = parser.parse(line, 8, ParseContext.COMPLETE);

        assertThat(parsed.word()).isEqualTo("nam");
        assertThat(parsed.wordCursor()).isEqualTo(3);
        assertThat(parser.parse("user.", 5, ParseContext.COMPLETE).word()).isEmpty();
    }
}
