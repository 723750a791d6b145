package cotlette.commands.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTextTest {
    @Test
    void countsWhatIsSeen() {
        assertThat(DisplayText.width("naïve")).isEqualTo(5);
        assertThat(DisplayText.width("nai\u0308ve")).isEqualTo(5);
        assertThat(DisplayText.width("\033[38;5;69mblue\033[0m")).isEqualTo(4);
    }

    @Test
    void givesAWordThatIsTooLongALineOfItsOwn() {
        assertThat(DisplayText.wrap("see https://example.com/a/long/path for more", 12))
                .containsExactly("see", "https://example.com/a/long/path", "for more");
    }
}
