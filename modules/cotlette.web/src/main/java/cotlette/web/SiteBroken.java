package cotlette.web;

import cotlette.api.base.CotletteException;
import cotlette.core.CodeFrame;
import cotlette.core.Project;
import cotlette.web.failure.Excerpt;
import cotlette.web.failure.FailureReport;
import cotlette.web.failure.ProjectSources;
import java.io.Serial;
import java.util.Objects;

/**
 * Changes of a project's files keep it from starting, so that every request ends with what is wrong. Only during development. The message
 * has several lines: what is wrong, where, with the line of code, and what to do.
 *
 * @since 0.1
 */
public final class SiteBroken extends CotletteException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception for what keeps the project from starting. */
    public SiteBroken(Throwable cause, Project project) {
        super(text(FailureReport.of(cause, new ProjectSources(project.folder())), cause), cause);
    }

    /** Returns what keeps the project from starting. */
    @Override
    public synchronized Throwable getCause() {
        return Objects.requireNonNull(super.getCause());
    }

    private static String text(FailureReport report, Throwable cause) {
        String message = cause instanceof CotletteException ? report.message() : cause.toString();
        return message
                + report.excerpt().map(SiteBroken::frame).orElse("")
                + report.hint().map(hint -> "\n" + hint).orElse("");
    }

    private static String frame(Excerpt excerpt) {
        String line = excerpt.lines().get(excerpt.markedLine() - excerpt.firstLine());
        return "\n --> " + excerpt.file() + ":" + excerpt.markedLine() + "\n"
                + CodeFrame.ofLine(line, excerpt.markedLine(), excerpt.column(), 1);
    }
}
