package cotlette.dev.shell;

import cotlette.api.application.Application;
import java.io.Serial;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs a piece of work in the scope of the application, until it ends or is told to stop. Public for the code of snippets alone. */
public final class SnippetThread extends Thread {
    private static final long PATIENCE_SECONDS = 1;

    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final Application application;
    private final Callable<? extends @Nullable Object> work;
    private volatile boolean stopped;

    SnippetThread(Application application, ClassLoader loader, Callable<? extends @Nullable Object> work) {
        super("shell");
        this.application = application;
        this.work = work;
        setDaemon(true);
        setContextClassLoader(loader);
    }

    /** What a snippet throws that was told to stop. */
    static final class Stopped extends Error {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Ends the snippet that calls this, when it is to stop. */
    public static void stopIfAsked() {
        if (Thread.currentThread() instanceof SnippetThread snippet && snippet.stopped) {
            throw new Stopped();
        }
    }

    @Override
    public void run() {
        try {
            outcome.complete(new Outcome.Value(application.call(work::call)));
        } catch (Throwable failure) {
            outcome.complete(stopped ? new Outcome.Stopped() : new Outcome.Failed(failure));
        }
    }

    /** Waits for the end; not for ever, when the work does not stop although it was told to. */
    Outcome await() {
        return outcome.join();
    }

    /** Tells the work to stop. */
    void askToStop() {
        if (!stopped) {
            stopped = true;
            outcome.completeOnTimeout(new Outcome.Abandoned(), PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        interrupt();
    }
}
