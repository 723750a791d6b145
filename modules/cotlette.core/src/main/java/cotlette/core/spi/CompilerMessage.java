package cotlette.core.spi;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An error or warning of a compiler.
 *
 * @param level how bad it is
 * @param file the source file, as seen from the project's folder; empty when no file is meant
 * @param line the line, from 1; 0 when none is meant
 * @param column the column in characters, from 1; 0 when none is meant
 * @param text what is wrong, one or more lines
 * @param codeFrame the line with a mark below it; empty when no line is meant
 * @since 0.1
 */
public record CompilerMessage(Level level, Optional<Path> file, int line, int column, String text, String codeFrame) {
    /** How bad it is. */
    public enum Level {
        /** The project does not compile. */
        ERROR,
        /** The project compiles, but probably not as it was meant. */
        WARNING
    }

    /** Returns the place as {@code src/main/java/mysite/Urls.java:12:5}, empty when no file is meant. */
    public String place() {
        return file.map(path -> path + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : ""))
                .orElse("");
    }

    /** Returns all of it, several lines, as a terminal shows it. */
    @Override
    public String toString() {
        String word = level == Level.ERROR ? "error: " : "warning: ";
        return word
                + text.strip()
                + (file.isEmpty() ? "" : "\n --> " + place())
                + (codeFrame.isEmpty() ? "" : "\n" + codeFrame);
    }
}
