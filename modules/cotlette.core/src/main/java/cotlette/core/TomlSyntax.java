package cotlette.core;

import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Explains why a text is not TOML, in words that are not those of a parser. */
final class TomlSyntax {
    private static final String VALUES =
            "A value is a text in \"quotes\", a number, true, false, or a list in [brackets].";

    private TomlSyntax() {}

    static SettingsException explain(Path file, String text, JacksonException wrong) {
        TokenStreamLocation location = wrong.getLocation();
        String message = wrong.getOriginalMessage();
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        if (message.startsWith("Duplicate key")) {
            line = lastKeyBefore(text, line, column);
            column = 1;
        }
        String place = file.getFileName() + ":" + line + ":" + column;
        String frame = isSecret(text, line) ? "" : CodeFrame.of(text, line, column, 1);
        return new SettingsException(place + ": " + sentence(message) + (frame.isEmpty() ? "" : "\n" + frame), wrong);
    }

    /** A line that holds a secret is not shown, not even a wrong one: messages end up in logs. */
    private static boolean isSecret(String text, int line) {
        return text.lines().skip(line - 1L).limit(1).anyMatch(SettingText::isSecret);
    }

    private static String sentence(String message) {
        if (message.startsWith("Duplicate key")) {
            return "This key stands here for the second time. Keep one of the two lines.";
        }
        if (message.startsWith("Table redefined")) {
            return "This table stands here for the second time. Put all its keys below one of the two headers.";
        }
        if (message.startsWith("Unknown escape sequence")) {
            return "A backslash begins an escape sequence, and there is none like this. Write \\\\ for a backslash, or put the text in "
                    + "'single quotes'.";
        }
        if (message.startsWith("Premature end of file")) {
            return "The file ends too early: a quote or a bracket is missing.";
        }
        if (message.startsWith("Newline not permitted here")) {
            return "The line ends too early: a value, a quote or a bracket is missing. " + VALUES;
        }
        if (message.startsWith("More data after value")) {
            return "Something is missing before this: a comma, a quote, or the end of a line. " + VALUES;
        }
        if (message.startsWith("Unknown token")) {
            return "This cannot be read as TOML. " + VALUES;
        }
        if (message.startsWith("Unexpected token")) {
            return "This cannot be read as TOML. A line is a [table], or a key = value.";
        }
        return "This cannot be read as TOML: " + message + ".";
    }

    /** The parser notices a duplicate when it has read on to the next token, often one or more lines below. */
    private static int lastKeyBefore(String text, int line, int column) {
        String[] lines = text.split("\\R", -1);
        int found = column > 1 ? line : line - 1;
        while (found > 1
                && (lines[found - 1].isBlank() || lines[found - 1].strip().startsWith("#"))) {
            found--;
        }
        return Math.max(1, found);
    }
}
