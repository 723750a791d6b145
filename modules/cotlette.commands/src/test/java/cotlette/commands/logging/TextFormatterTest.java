package cotlette.commands.logging;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.commands.terminal.Style;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class TextFormatterTest {
    private final TextFormatter formatter =
            new TextFormatter(Style.PLAIN, new StackTrace(true), Timestamp.clock(ZoneOffset.UTC));

    @Test
    void writesOneLineWithoutTheUsualLevelAndTheUsualPrefix() {
        assertThat(formatter.format(event(Level.INFO, "cotlette.web.access", "GET /about 200 3 ms")))
                .isEqualTo("18:24:01 web.access GET /about 200 3 ms\n");
    }

    @Test
    void namesOtherLevelsAsSystemLoggerDoes() {
        assertThat(formatter.format(event(Level.WARNING, "mysite", "slow")))
                .isEqualTo("18:24:01 WARNING mysite slow\n");
        assertThat(formatter.format(event(Level.SEVERE, "mysite", "bad"))).isEqualTo("18:24:01 ERROR mysite bad\n");
        assertThat(formatter.format(event(Level.FINE, "mysite", "detail"))).isEqualTo("18:24:01 DEBUG mysite detail\n");
    }

    @Test
    void fillsInParameters() {
        LogRecord event = event(Level.INFO, "mysite", "{0} of {1}");
        event.setParameters(new Object[] {3, 4});
        assertThat(formatter.format(event)).isEqualTo("18:24:01 mysite 3 of 4\n");
    }

    @Test
    void letsNobodyForgeAnEvent() {
        assertThat(formatter.format(event(Level.INFO, "mysite", "name\n18:24:02 forged\u001b[2J\rx")))
                .isEqualTo("18:24:01 mysite name\n  18:24:02 forged\\u001b[2J\\u000dx\n");
    }

    @Test
    void indentsStackTraces() {
        LogRecord event = event(Level.SEVERE, "mysite", "failed");
        event.setThrown(new IllegalStateException("outer", new IllegalArgumentException("inner")));

        assertThat(formatter.format(event).lines())
                .startsWith("18:24:01 ERROR mysite failed", "  java.lang.IllegalStateException: outer")
                .contains("  caused by java.lang.IllegalArgumentException: inner")
                .allSatisfy(line -> assertThat(line).matches("18:24:01 ERROR mysite failed|  .*"));
    }

    @Test
    void writesDateAndTimeInUtcForFiles() {
        assertThat(Timestamp.utc().of(Instant.parse("2026-11-22T18:24:01.5Z"))).isEqualTo("2026-11-22T18:24:01.500Z");
    }

    private static LogRecord event(Level level, String logger, String message) {
        LogRecord event = new LogRecord(level, message);
        event.setLoggerName(logger);
        event.setInstant(Instant.parse("2026-11-22T18:24:01Z"));
        return event;
    }
}
