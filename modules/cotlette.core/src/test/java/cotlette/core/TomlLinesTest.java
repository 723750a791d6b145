package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TomlLinesTest {
    private final TomlLines lines = new TomlLines("""
            debug = true
            # debug = false
            text = \"""
            language = "no key"
            [no_table]
            \"""
            language = "en"
            list = [
              "a = b",
            ]

            [ "databases" . default ]  # comment
              url = "x"
            server.max_headers = 1
            [shop]
            mail = { host = "x" }
            """);

    @Test
    void findKeys() {
        assertThat(lines.of(List.of("debug"))).isEqualTo(1);
        assertThat(lines.of(List.of("text"))).isEqualTo(3);
        assertThat(lines.of(List.of("list"))).isEqualTo(8);
    }

    @Test
    void findTablesAndTheirKeys() {
        assertThat(lines.of(List.of("databases"))).isEqualTo(12);
        assertThat(lines.of(List.of("databases", "default"))).isEqualTo(12);
        assertThat(lines.of(List.of("databases", "default", "url"))).isEqualTo(13);
        assertThat(lines.of(List.of("databases", "default", "server", "max_headers")))
                .isEqualTo(14);
    }

    @Test
    void skipTextsOfSeveralLines() {
        assertThat(lines.of(List.of("language"))).isEqualTo(7);
        assertThat(lines.of(List.of("no_table"))).isZero();
    }

    @Test
    void fallBackToTheLineAround() {
        assertThat(lines.of(List.of("shop", "mail", "host"))).isEqualTo(16);
        assertThat(lines.of(List.of("shop", "unknown"))).isEqualTo(15);
        assertThat(lines.of(List.of("unknown"))).isZero();
    }
}
