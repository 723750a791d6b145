package cotlette.commands.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalSetupTest {
    @Test
    void wantsColoursUnlessSomebodySaysNo() {
        assertThat(TerminalSetup.wantsColours(Map.of("TERM", "xterm-256color"), false))
                .isTrue();
        assertThat(TerminalSetup.wantsColours(Map.of("NO_COLOR", ""), false)).isTrue();
        assertThat(TerminalSetup.wantsColours(Map.of("NO_COLOR", "1"), false)).isFalse();
        assertThat(TerminalSetup.wantsColours(Map.of("TERM", "dumb"), false)).isFalse();
        assertThat(TerminalSetup.wantsColours(Map.of(), true)).isFalse();
    }

    @Test
    void writesLettersWhereSignsCannotBeWritten() {
        assertThat(Marks.in(StandardCharsets.UTF_8).good()).isEqualTo("✓");
        assertThat(Marks.in(StandardCharsets.ISO_8859_1).good()).isEqualTo("+");
        assertThat(Marks.in(StandardCharsets.ISO_8859_1).bad()).isEqualTo("x");
    }

    @Test
    void asksNobodyOnAPipe() {
        // Tests run without a terminal.
        assertThat(new TerminalSetup(Map.of(), false).open().isInteractive()).isFalse();
    }
}
