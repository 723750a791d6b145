package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeFrameTest {
    private static final String TEXT = "one\n\ttwo three\nfour";

    @Test
    void marksAPartOfALine() {
        assertThat(CodeFrame.of(TEXT, 3, 2, 2)).isEqualTo("   |\n 3 | four\n   |  ^^");
    }

    @Test
    void marksNothingBeyondTheLine() {
        assertThat(CodeFrame.of(TEXT, 1, 3, 100)).endsWith("|   ^");
        assertThat(CodeFrame.of(TEXT, 1, 4, 1)).endsWith("|    ^");
        assertThat(CodeFrame.of(TEXT, 1, 5, 1)).endsWith("1 | one");
    }

    @Test
    void showsATabAsFourBlanks() {
        assertThat(CodeFrame.of(TEXT, 2, 6, 5)).isEqualTo("   |\n 2 |     two three\n   |         ^^^^^");
    }

    @Test
    void showsALineWithoutAMark() {
        assertThat(CodeFrame.of(TEXT, 1, 0, 0)).isEqualTo("   |\n 1 | one");
    }

    @Test
    void isEmptyWhereThereIsNoLine() {
        assertThat(CodeFrame.of(TEXT, 0, 1, 1)).isEmpty();
        assertThat(CodeFrame.of(TEXT, 4, 1, 1)).isEmpty();
    }

    @Test
    void keepsLongLineNumbersInLine() {
        assertThat(CodeFrame.of("\n".repeat(99) + "x", 100, 1, 1)).isEqualTo("     |\n 100 | x\n     | ^");
    }
}
