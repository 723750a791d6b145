package cotlette.web.failure;

import cotlette.api.template.TemplateException;
import java.util.Optional;

/**
 * A failure, for those who work on the project.
 *
 * @param type the class of the exception
 * @param message its message, empty when it has none
 * @param place where in the project it happened, in one line
 * @param excerpt the lines around that place
 * @param hint what is often the cause
 * @param trace the way of the failure
 */
public record FailureReport(
        String type,
        String message,
        Optional<String> place,
        Optional<Excerpt> excerpt,
        Optional<String> hint,
        Trace trace) {

    /** Finds out what is known of a failure. */
    public static FailureReport of(Throwable failure, ProjectSources sources) {
        Trace trace = Trace.of(failure, sources);
        Optional<String> place = Optional.empty();
        Optional<Excerpt> excerpt = Optional.empty();
        // The deepest cause that has a place in the project is the one to look at.
        for (Trace.Section section : trace.sections().reversed()) {
            if (section.failure() instanceof TemplateException template && template.line() > 0) {
                place = Optional.of(template.template() + ":" + template.line());
                excerpt = sources.excerpt(template.origin(), template.line(), template.column());
            } else if (section.ownPlace().isPresent()) {
                place = section.ownPlace().map(StackTraceElement::toString);
                excerpt = section.ownPlace().flatMap(sources::excerpt);
            }
            if (place.isPresent()) {
                break;
            }
        }
        String message = Optional.ofNullable(failure.getMessage()).orElse("");
        return new FailureReport(failure.getClass().getName(), message, place, excerpt, Hints.of(failure), trace);
    }
}
