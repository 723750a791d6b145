package cotlette.dev.shell;

import cotlette.api.application.Application;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Runs what JShell has compiled in this JVM, one snippet at a time, and keeps what came of it as objects. */
final class SnippetEngine extends DirectExecutionControl {
    private final Application application;
    private final ClassLoader loader;
    private final AtomicReference<@Nullable SnippetThread> running = new AtomicReference<>();
    private Outcome last = new Outcome.Done();

    SnippetEngine(Application application, SnippetLoader loader) {
        super(loader);
        this.application = application;
        this.loader = loader;
    }

    /** Returns what makes JShell use this engine. */
    ExecutionControlProvider provider() {
        return new ExecutionControlProvider() {
            @Override
            public String name() {
                return "cotlette";
            }

            @Override
            public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
                return SnippetEngine.this;
            }
        };
    }

    /** Forgets what came of the snippets before. */
    void reset() {
        last = new Outcome.Done();
    }

    /** Returns what came of the snippet that ran last, since {@link #reset}. */
    Outcome last() {
        return last;
    }

    /** Does some work as a snippet would, so that it can be stopped in the same way. */
    Outcome run(Callable<? extends @Nullable Object> work) {
        SnippetThread thread = new SnippetThread(application, loader, work);
        running.set(thread);
        thread.start();
        try {
            return thread.await();
        } finally {
            running.set(null);
        }
    }

    /** Stops what runs, if anything does. Called by other threads. */
    @Override
    public void stop() {
        SnippetThread thread = running.get();
        if (thread != null) {
            thread.askToStop();
        }
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        last = run(() -> call(snippet));
        return switch (last) {
            case Outcome.Failed(Throwable failure) -> throw new InvocationTargetException(failure);
            case Outcome.Stopped _, Outcome.Abandoned _ -> throw new StoppedException();
            case Outcome.Value _, Outcome.Done _, Outcome.Waiting _, Outcome.Refused _ -> "";
        };
    }

    private static @Nullable Object call(Method snippet) throws Exception {
        try {
            return snippet.invoke(null);
        } catch (InvocationTargetException thrown) {
            switch (thrown.getCause()) {
                case Exception failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw thrown;
            }
        }
    }
}
