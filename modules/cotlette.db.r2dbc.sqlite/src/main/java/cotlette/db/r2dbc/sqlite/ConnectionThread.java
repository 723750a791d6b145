package cotlette.db.r2dbc.sqlite;

import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * The platform thread that owns one connection: all native calls are made here, and whole statements cross over.
 *
 * <p>Subscribers hear on it, too. One that blocks holds up its own connection and no other.
 */
final class ConnectionThread {
    private static final System.Logger LOG = System.getLogger(ConnectionThread.class.getPackageName());

    private final ExecutorService executor;
    private final Watch watch;

    ConnectionThread(String name, Watch watch) {
        this.executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        this.watch = watch;
    }

    /** Returns what does the work when it is subscribed to, each time, and completes with its result. */
    <T> Mono<T> run(Work<T> work) {
        return Mono.create(sink -> submit(sink, work));
    }

    /** The same, but the work waits until its result is asked for. */
    <T> Mono<T> runOnRequest(Work<T> work) {
        return Mono.create(sink -> {
            AtomicBoolean submitted = new AtomicBoolean();
            sink.onRequest(_ -> {
                if (submitted.compareAndSet(false, true)) {
                    submit(sink, work);
                }
            });
        });
    }

    /** Does the work after all that waits, although nobody will hear of it. */
    void later(Runnable work) {
        try {
            executor.execute(work);
        } catch (RejectedExecutionException closed) {
            LOG.log(System.Logger.Level.TRACE, "Left undone, because closing the connection has done it.", closed);
        }
    }

    /** Takes no more work; the thread ends after what it has. */
    void end() {
        executor.shutdown();
    }

    boolean isEnded() {
        return executor.isShutdown();
    }

    private <T> void submit(MonoSink<T> sink, Work<T> work) {
        Turn turn = new Turn();
        sink.onCancel(turn::cancel);
        try {
            executor.execute(() -> answer(sink, turn, work));
        } catch (RejectedExecutionException closed) {
            sink.error(Failures.closed());
        }
    }

    private <T> void answer(MonoSink<T> sink, Turn turn, Work<T> work) {
        if (turn.isCancelled()) {
            return;
        }
        watch.begin(turn);
        Runnable signal = signal(sink, turn, work);
        watch.end();
        signal.run();
    }

    private static <T> Runnable signal(MonoSink<T> sink, Turn turn, Work<T> work) {
        try {
            @Nullable T result = work.apply(turn);
            return result == null ? sink::success : () -> sink.success(result);
        } catch (SQLException refused) {
            return failure(sink, turn, Failures.of(refused, turn));
        } catch (RuntimeException | Error failure) {
            return failure(sink, turn, failure);
        }
    }

    /** Nobody hears of what failed because nobody wanted it any more. */
    private static Runnable failure(MonoSink<?> sink, Turn turn, Throwable failure) {
        return () -> {
            if (!turn.isCancelled()) {
                sink.error(failure);
            }
        };
    }
}
