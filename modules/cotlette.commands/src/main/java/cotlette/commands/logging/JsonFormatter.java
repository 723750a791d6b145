package cotlette.commands.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One event, one JSON object, one line. */
final class JsonFormatter extends Formatter {
    private final Timestamp timestamp = Timestamp.utc();

    @Override
    public String format(LogRecord event) {
        StringBuilder json = new StringBuilder("{");
        member(json, "time", timestamp.of(event.getInstant()));
        member(json.append(','), "level", Levels.name(event.getLevel()));
        member(json.append(','), "logger", event.getLoggerName() == null ? "" : event.getLoggerName());
        member(json.append(','), "message", formatMessage(event));
        if (event.getThrown() != null) {
            StringWriter trace = new StringWriter();
            event.getThrown().printStackTrace(new PrintWriter(trace));
            member(json.append(','), "error", trace.toString());
        }
        return json.append('}').append(System.lineSeparator()).toString();
    }

    private static void member(StringBuilder json, String name, String value) {
        json.append('"').append(name).append("\":\"");
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            switch (character) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    boolean control = character < 0x20 || character == '\u2028' || character == '\u2029';
                    json.append(control ? String.format("\\u%04x", (int) character) : String.valueOf(character));
                }
            }
        }
        json.append('"');
    }
}
