package cotlette.web.failure;

import java.util.List;

/**
 * A few lines of a source around the one that matters.
 *
 * @param file the source's name for people
 * @param firstLine the number of the first of {@code lines}
 * @param lines the lines
 * @param markedLine the number of the line that matters
 * @param column where in that line, from 1; 0 for all of it
 */
public record Excerpt(String file, int firstLine, List<String> lines, int markedLine, int column) {
    private static final int AROUND = 4;

    /** Cuts an excerpt out of a source; a line behind its end shows its end. */
    static Excerpt of(String file, List<String> source, int line, int column) {
        int marked = Math.clamp(line, 1, Math.max(1, source.size()));
        int from = Math.max(1, marked - AROUND);
        int to = Math.min(source.size(), marked + AROUND);
        return new Excerpt(file, from, List.copyOf(source.subList(from - 1, Math.max(from - 1, to))), marked, column);
    }
}
