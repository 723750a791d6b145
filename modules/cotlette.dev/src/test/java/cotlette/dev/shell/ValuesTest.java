package cotlette.dev.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.dev.RecordedTerminal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private final Values values = new Values(new RecordedTerminal(), 40);

    @Test
    void writesTextsAsJavaDoes() {
        assertThat(values.lines("say \"hi\"\n")).containsExactly("\"say \\\"hi\\\"\\n\"");
        assertThat(values.lines('x')).containsExactly("'x'");
    }

    @Test
    void letsNoDataCommandTheTerminal() {
        assertThat(values.lines("\033[31mred")).containsExactly("\"\\u001b[31mred\"");
        assertThat(values.lines(List.of("\033[2J"))).containsExactly("[\"\\u001b[2J\"]");
    }

    @Test
    void showsNothingAsWhatItIs() {
        assertThat(values.lines(null)).containsExactly("null");
        assertThat(values.lines(Optional.empty())).containsExactly("Optional.empty");
        assertThat(values.lines(List.of())).containsExactly("[]");
        assertThat(values.lines(Map.of())).containsExactly("{}");
    }

    @Test
    void showsWhatAnOptionalHolds() {
        assertThat(values.lines(Optional.of("a"))).containsExactly("Optional of \"a\"");
    }

    @Test
    void showsArraysAsLists() {
        assertThat(values.lines(new int[] {1, 2})).containsExactly("[1, 2]");
        assertThat(values.lines(new @Nullable String[] {"a", null})).containsExactly("[\"a\", null]");
    }

    @Test
    void breaksALongListIntoLinesAndEndsAfterTwenty() {
        List<String> lines = values.lines(IntStream.range(0, 50).boxed().toList());

        assertThat(lines).hasSize(21).startsWith("0", "1").endsWith("19", "… and 30 more");
    }

    @Test
    void showsAnEntryOfAMapInALine() {
        assertThat(values.lines(Map.of("one", 1))).containsExactly("\"one\"  1");
    }

    @Test
    void countsTheColumnsThatWideLettersTake() {
        assertThat(CellText.width("日本")).isEqualTo(4);
        assertThat(CellText.cut("日本語", 5)).isEqualTo("日本…");
    }
}
