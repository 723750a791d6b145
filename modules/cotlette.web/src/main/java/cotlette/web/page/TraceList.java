package cotlette.web.page;

import cotlette.web.failure.Secrets;
import cotlette.web.failure.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a trace: places of the project in sight, all others folded. */
final class TraceList {
    private static final String PLACE = "<li class=\"{}\"><code>{}</code><code>{}</code></li>";
    private static final String CAUSE = "<li class=\"trace-cause\">Caused by <code>{}</code>: {}</li>";

    private static final String FOLDED = """
            <li><details{}><summary>{}</summary>
            <ol>
            {}
            </ol></details></li>""";

    private TraceList() {}

    /** Lists a trace; {@code open} unfolds all of it, where nothing else shows what happened. */
    static Html of(Trace trace, Secrets secrets, boolean open) {
        List<Html> lines = new ArrayList<>();
        for (int i = 0; i < trace.sections().size(); i++) {
            Trace.Section section = trace.sections().get(i);
            if (i > 0) {
                lines.add(cause(section.failure(), secrets));
            }
            section.lines().forEach(line -> lines.add(line(line, open)));
        }
        return Html.lines(lines);
    }

    private static Html cause(Throwable failure, Secrets secrets) {
        String message = Optional.ofNullable(failure.getMessage()).orElse("no message");
        return Html.of(CAUSE, failure.getClass().getName(), secrets.hide(message));
    }

    private static Html line(Trace.Line line, boolean open) {
        return switch (line) {
            case Trace.Line.Own(StackTraceElement place) -> place("trace-frame trace-own", place);
            case Trace.Line.Folded(List<StackTraceElement> places) ->
                Html.of(
                        FOLDED,
                        Html.of(open ? " open" : ""),
                        FoldedPlaces.summary(places),
                        Html.lines(places.stream()
                                .map(place -> place("trace-frame", place))
                                .toList()));
        };
    }

    private static Html place(String cssClass, StackTraceElement place) {
        String file = place.getFileName() == null ? "unknown source" : place.getFileName();
        return Html.of(
                PLACE,
                cssClass,
                place.getClassName() + "." + place.getMethodName(),
                place.getLineNumber() < 1 ? file : file + ":" + place.getLineNumber());
    }
}
