package cotlette.dev.shell;

import java.util.function.Consumer;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs code that may consist of several snippets, one after the other up to the first mistake. */
final class Script {
    private final Session session;
    private final Consumer<Outcome> show;

    /**
     * Creates a runner.
     *
     * @param show is told what came of each snippet
     */
    Script(Session session, Consumer<Outcome> show) {
        this.session = session;
        this.show = show;
    }

    /** Runs {@code code} and returns whether there was no mistake. */
    boolean run(String code) {
        String rest = code;
        while (!rest.isBlank()) {
            CompletionInfo next = session.analyze(rest);
            boolean whole = next.completeness().isComplete();
            String source = whole ? next.source() : rest;
            if (source.isBlank()) {
                return true;
            }
            Outcome outcome = session.run(source);
            show.accept(outcome);
            if (!outcome.successful()) {
                return false;
            }
            rest = whole ? next.remaining() : "";
        }
        return true;
    }
}
