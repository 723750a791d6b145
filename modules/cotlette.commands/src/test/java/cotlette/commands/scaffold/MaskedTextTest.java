package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTextTest {
    @Test
    void blanksCommentsAndLiteralsOfJava() {
        assertThat(MaskedText.java("a /* } */ b // }\nc \"}\\\"}\" d '}' e").text())
                .isEqualTo("a         b     \nc        d     e");
    }

    @Test
    void blanksTextBlocksOverSeveralLines() {
        assertThat(MaskedText.java("a \"\"\"\n } \" }\n\"\"\" b").text()).isEqualTo("a    \n      \n    b");
    }

    @Test
    void keepsPositionsInBrokenSource() {
        String source = "a \"never closed } \nb /* nor this";
        assertThat(MaskedText.java(source).text())
                .hasSameSizeAs(source)
                .startsWith("a ")
                .doesNotContain("}");
    }

    @Test
    void blanksTomlButForQuotes() {
        assertThat(MaskedText.toml("a = \"x # \\\" y\" # c\nb = 'C:\\' # d\nc = \"\"\"\n[no]\n\"\"\"")
                        .text())
                .isEqualTo("a = \"        \"    \nb = '   '    \nc = \"\"\"\n    \n\"\"\"");
    }

    @Test
    void findsTheBracketThatCloses() {
        assertThat(MaskedText.java("{ a { b } \"}\" }").closing(0)).isEqualTo(14);
        assertThat(MaskedText.java("{ a {").closing(0)).isEqualTo(-1);
    }

    @Test
    void tellsTablesOfTomlFromArraysInArrays() {
        assertThat(MaskedText.toml("a = [\n  [1],\n  [2]\n]\n\n [b]\n").tomlTables())
                .isEqualTo(23);
    }
}
