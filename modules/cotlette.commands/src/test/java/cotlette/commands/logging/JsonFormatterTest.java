package cotlette.commands.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonFormatterTest {
    @Test
    void writesOneObjectOnOneLine() {
        LogRecord event = new LogRecord(Level.WARNING, "say \"hi\"\n\tC:\\temp \u2028");
        event.setLoggerName("mysite");
        event.setInstant(Instant.parse("2026-11-22T18:24:01.250Z"));

        assertThat(new JsonFormatter().format(event))
                .isEqualTo("{\"time\":\"2026-11-22T18:24:01.250Z\",\"level\":\"WARNING\",\"logger\":\"mysite\","
                        + "\"message\":\"say \\\"hi\\\"\\n\\u0009C:\\\\temp \\u2028\"}\n");
    }

    @Test
    void addsTheStackTrace() {
        LogRecord event = new LogRecord(Level.SEVERE, "failed");
        event.setThrown(new IllegalStateException("boom"));

        assertThat(new JsonFormatter().format(event))
                .contains("\"error\":\"java.lang.IllegalStateException: boom\\n\\u0009at cotlette.commands")
                .hasLineCount(1);
    }
}
