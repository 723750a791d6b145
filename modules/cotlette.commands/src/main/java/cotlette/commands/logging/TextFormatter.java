package cotlette.commands.logging;

import cotlette.commands.terminal.Style;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One event, one line: time, level unless it is INFO, logger, message.
 *
 * <p>Lines that follow within a message or trace are indented, and control characters shown as escapes: what a client sends cannot look
 * like an event of its own.
 */
final class TextFormatter extends Formatter {
    private static final String OURS = "cotlette.";

    private final Style style;
    private final StackTrace stackTrace;
    private final Timestamp timestamp;

    TextFormatter(Style style, StackTrace stackTrace, Timestamp timestamp) {
        this.style = style;
        this.stackTrace = stackTrace;
        this.timestamp = timestamp;
    }

    @Override
    public String format(LogRecord event) {
        StringBuilder text = new StringBuilder(style.dim(timestamp.of(event.getInstant())));
        String level = Levels.name(event.getLevel());
        switch (level) {
            case "ERROR" -> text.append(' ').append(style.bad(level));
            case "WARNING" -> text.append(' ').append(style.doubtful(level));
            case "INFO" -> {}
            default -> text.append(' ').append(style.dim(level));
        }
        text.append(' ').append(style.dim(shortName(event))).append(' ').append(visible(formatMessage(event)));
        text.append(System.lineSeparator());
        if (event.getThrown() != null) {
            stackTrace
                    .lines(event.getThrown())
                    .forEach(line -> text.append("  ").append(visible(line)).append(System.lineSeparator()));
        }
        return text.toString();
    }

    private static String shortName(LogRecord event) {
        String name = event.getLoggerName() == null ? "log" : event.getLoggerName();
        return name.startsWith(OURS) ? name.substring(OURS.length()) : name;
    }

    private static String visible(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\n') {
                visible.append(System.lineSeparator()).append("  ");
            } else if (character == '\t') {
                visible.append("    ");
            } else if (Character.isISOControl(character)) {
                visible.append(String.format("\\u%04x", (int) character));
            } else {
                visible.append(character);
            }
        }
        return visible.toString();
    }
}
