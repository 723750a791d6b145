package cotlette.commands.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void alignsColumnsAndEndsLinesWithoutSpaces() {
        assertThat(plain(80)
                        .lines(
                                List.of(List.of("GET", "/users/{id}", "UserViews.show"), List.of("DELETE", "/", "")),
                                ""))
                .containsExactly("GET     /users/{id}  UserViews.show", "DELETE  /");
    }

    @Test
    void wrapsTheLastColumnBetweenWordsUnderItself() {
        assertThat(plain(34).lines(List.of(List.of("name", "a text that is longer than the line")), "  "))
                .containsExactly("  name  a text that is longer than", "        the line");
    }

    @Test
    void leavesRowsWholeOnAPipe() {
        String text = "word ".repeat(60).strip();
        assertThat(plain(Output.UNLIMITED).lines(List.of(List.of("name", text)), ""))
                .containsExactly("name  " + text);
    }

    @Test
    void leavesWrappingToTheTerminalWhereTheLastColumnWouldBeNarrow() {
        assertThat(plain(20).lines(List.of(List.of("a long first column", "three short words")), ""))
                .containsExactly("a long first column  three short words");
    }

    @Test
    void doesNotCountColoursAsWidth() {
        Style colours = new Style(true);
        List<String> lines =
                new Table(colours, 80).lines(List.of(List.of(colours.bold("one"), "x"), List.of("three", "y")), "");

        assertThat(lines.stream().map(line -> line.replaceAll("\033\\[[0-9;]*m", "")))
                .containsExactly("one    x", "three  y");
    }

    @Test
    void accentsTheFirstColumnAndDimsThoseBehindTheSecond() {
        Style colours = new Style(true);
        assertThat(new Table(colours, 80).lines(List.of(List.of("a", "b", "c")), ""))
                .containsExactly(colours.accent("a") + "  b  " + colours.dim("c"));
    }

    private static Table plain(int width) {
        return new Table(Style.PLAIN, width);
    }
}
