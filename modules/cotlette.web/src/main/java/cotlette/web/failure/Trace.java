package cotlette.web.failure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of a failure through the code: the project's own places in sight, runs of others folded.
 *
 * @param sections the failure, then what caused it, then what caused that
 * @param text the whole trace as the JVM prints it
 */
public record Trace(List<Section> sections, String text) {
    private static final int MOST_PLACES = 300;

    /**
     * The way of one exception; of a cause, what it has not in common with the exception before it.
     *
     * @param failure the exception
     * @param lines its way, last place first
     */
    public record Section(Throwable failure, List<Line> lines) {
        /** Returns the last place in the project that it passed. */
        Optional<StackTraceElement> ownPlace() {
            return lines.stream()
                    .filter(Line.Own.class::isInstance)
                    .map(line -> ((Line.Own) line).place())
                    .findFirst();
        }
    }

    /** A line of a section. */
    public sealed interface Line {
        /** A place in the project. */
        record Own(StackTraceElement place) implements Line {}

        /** Places that are not the project's, one after the other. */
        record Folded(List<StackTraceElement> places) implements Line {}
    }

    /** Follows a failure and its causes. */
    public static Trace of(Throwable failure, ProjectSources sources) {
        List<Section> sections = new ArrayList<>();
        StackTraceElement[] enclosing = {};
        for (Throwable cause : Causes.of(failure)) {
            StackTraceElement[] places = cause.getStackTrace();
            int count = Math.min(places.length - inCommon(places, enclosing), MOST_PLACES);
            sections.add(new Section(cause, lines(List.of(places).subList(0, count), sources)));
            enclosing = places;
        }
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return new Trace(List.copyOf(sections), text.toString().stripTrailing());
    }

    private static int inCommon(StackTraceElement[] places, StackTraceElement[] enclosing) {
        int common = 0;
        int most = Math.min(places.length, enclosing.length);
        while (common < most && places[places.length - 1 - common].equals(enclosing[enclosing.length - 1 - common])) {
            common++;
        }
        return common;
    }

    private static List<Line> lines(List<StackTraceElement> places, ProjectSources sources) {
        List<Line> lines = new ArrayList<>();
        List<StackTraceElement> run = new ArrayList<>();
        for (StackTraceElement place : places) {
            if (sources.file(place).isPresent()) {
                fold(run, lines);
                lines.add(new Line.Own(place));
            } else {
                run.add(place);
            }
        }
        fold(run, lines);
        return List.copyOf(lines);
    }

    private static void fold(List<StackTraceElement> run, List<Line> lines) {
        if (!run.isEmpty()) {
            lines.add(new Line.Folded(List.copyOf(run)));
            run.clear();
        }
    }
}
