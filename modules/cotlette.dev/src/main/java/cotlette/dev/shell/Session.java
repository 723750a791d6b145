package cotlette.dev.shell;

import cotlette.api.application.Application;
import cotlette.api.spi.ApplicationLayer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import org.jspecify.annotations.Nullable;

/** JShell in the JVM of an application: what was declared before can be used after. For one thread, all but {@link #stop}. */
final class Session implements AutoCloseable {
    private final SnippetEngine engine;
    private final JShell jshell;

    private Session(SnippetEngine engine, JShell jshell) {
        this.engine = engine;
        this.jshell = jshell;
    }

    /** Opens a session in which nothing is imported. */
    static Session open(Application application) {
        ApplicationModules modules = new ApplicationModules(
                application.service(ApplicationLayer.class).layer());
        SnippetEngine engine = new SnippetEngine(application, new SnippetLoader(modules));
        JShell jshell = JShell.builder()
                .executionEngine(engine.provider(), Map.of())
                .compilerOptions(ApplicationModules.compilerOptions().toArray(String[]::new))
                .build();
        Stream.concat(modules.locations().stream().map(Path::toString), ApplicationModules.classPath())
                .forEach(jshell::addToClasspath);
        return new Session(engine, jshell);
    }

    /** Returns how far {@code source} is a whole snippet, and what follows it. */
    CompletionInfo analyze(String source) {
        return analysis().analyzeCompletion(source);
    }

    /** Returns whether further lines belong to {@code source}. */
    boolean isIncomplete(String source) {
        Completeness completeness = analyze(source).completeness();
        return completeness == Completeness.DEFINITELY_INCOMPLETE || completeness == Completeness.CONSIDERED_INCOMPLETE;
    }

    /** Returns JShell's knowledge of unfinished snippets. */
    SourceCodeAnalysis analysis() {
        return jshell.sourceCodeAnalysis();
    }

    /** Runs one snippet. */
    Outcome run(String source) {
        engine.reset();
        List<SnippetEvent> events = jshell.eval(source);
        for (SnippetEvent event : events) {
            if (event.causeSnippet() == null) {
                return outcome(event, source);
            }
        }
        return new Outcome.Done();
    }

    /** Does some work as a snippet would: in the scope of the application, and so that it can be stopped. */
    Outcome call(Callable<? extends @Nullable Object> work) {
        return engine.run(work);
    }

    /** Stops the snippet that runs, if any. */
    void stop() {
        engine.stop();
    }

    private Outcome outcome(SnippetEvent event, String source) {
        Snippet snippet = event.snippet();
        if (event.status() == Snippet.Status.REJECTED) {
            return new Outcome.Refused(jshell.diagnostics(snippet)
                    .filter(Diag::isError)
                    .map(diagnostic -> mistake(diagnostic, source))
                    .toList());
        }
        if (event.exception() instanceof UnresolvedReferenceException unresolved) {
            return new Outcome.Refused(List.of(new Outcome.Mistake(
                    "Not declared yet: " + String.join(", ", missing(unresolved.getSnippet())), "", 0, 0)));
        }
        if (!event.status().isActive() || event.status() != Snippet.Status.VALID) {
            return snippet instanceof DeclarationSnippet declaration
                    ? new Outcome.Waiting(missing(declaration))
                    : new Outcome.Done();
        }
        return engine.last() instanceof Outcome.Value && !shows(snippet) ? new Outcome.Done() : engine.last();
    }

    /** An assignment shows nothing, as it says itself what the value is. */
    private static boolean shows(Snippet snippet) {
        return switch (snippet.subKind()) {
            case TEMP_VAR_EXPRESSION_SUBKIND, VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND -> true;
            default -> false;
        };
    }

    private List<String> missing(DeclarationSnippet snippet) {
        return jshell.unresolvedDependencies(snippet).toList();
    }

    private static Outcome.Mistake mistake(Diag diagnostic, String source) {
        String message = diagnostic
                .getMessage(Locale.ENGLISH)
                .lines()
                .filter(line -> !line.strip().startsWith("location:"))
                .map(String::strip)
                .collect(Collectors.joining("; "));
        int start = Math.clamp(diagnostic.getStartPosition(), 0, source.length());
        int from = source.lastIndexOf('\n', start - 1) + 1;
        int newline = source.indexOf('\n', start);
        int to = newline < 0 ? source.length() : newline;
        int end = Math.clamp(diagnostic.getEndPosition(), start, to);
        return new Outcome.Mistake(message, source.substring(from, to), start - from, Math.max(1, end - start));
    }

    @Override
    public void close() {
        jshell.close();
    }
}
