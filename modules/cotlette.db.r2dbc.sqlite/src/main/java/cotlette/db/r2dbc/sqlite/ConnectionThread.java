package cotlette.db.r2dbc.sqlite;

import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.NonBlocking;

/**
 * The platform thread that owns one connection: all native calls are made here, and whole statements cross over.
 *
 * <p>Subscribers hear on it, too. One that takes its time holds up its own connection and no other; one that waits for another signal is
 * refused by Reactor, because it might be one of the same connection.
 */
final class ConnectionThread {
    private static final System.Logger LOG = System.getLogger(ConnectionThread.class.getPackageName());

    private final ExecutorService executor;
    private final Watch watch;

    ConnectionThread(String name, Watch watch) {
        this.executor = Executors.newSingleThreadExecutor(work -> new DriverThread(work, name, this));
        this.watch = watch;
    }

    /** Returns what does the work when it is subscribed to, each time, and completes with its result. */
    <T> Mono<T> run(Work<T> work) {
        return run(work, _ -> {});
    }

    /**
     * The same, for a result that must be closed: Reactor drops what meets its cancellation on the way, and does not always say so.
     *
     * @param told called on the thread with the result, when all of those who want it have heard of it
     */
    <T> Mono<T> run(Work<T> work, Consumer<T> told) {
        return Mono.create(sink -> submit(sink, work, told));
    }

    /** The same, but the work waits until its result is asked for. */
    <T> Mono<T> runOnRequest(Work<T> work, Consumer<T> told) {
        return Mono.create(sink -> {
            AtomicBoolean submitted = new AtomicBoolean();
            sink.onRequest(_ -> {
                if (submitted.compareAndSet(false, true)) {
                    submit(sink, work, told);
                }
            });
        });
    }

    /** Does the work although nobody will hear of it: at once on the thread itself, between two things, and else after all that waits. */
    void soon(Runnable work) {
        if (Thread.currentThread() instanceof DriverThread current && current.owner == this) {
            work.run();
            return;
        }
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

    private <T> void submit(MonoSink<T> sink, Work<T> work, Consumer<T> told) {
        Turn turn = new Turn();
        sink.onCancel(turn::cancel);
        try {
            executor.execute(() -> answer(sink, turn, work, told));
        } catch (RejectedExecutionException closed) {
            sink.error(Failures.closed());
        }
    }

    private <T> void answer(MonoSink<T> sink, Turn turn, Work<T> work, Consumer<T> told) {
        if (turn.isCancelled()) {
            return;
        }
        watch.begin(turn);
        Runnable signal = signal(sink, turn, work, told);
        watch.end();
        signal.run();
    }

    private static <T> Runnable signal(MonoSink<T> sink, Turn turn, Work<T> work, Consumer<T> told) {
        try {
            @Nullable T result = work.apply(turn);
            return result == null
                    ? sink::success
                    : () -> {
                        sink.success(result);
                        told.accept(result);
                    };
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

    /** One that must not wait, as Reactor and those who ask it are told. */
    private static final class DriverThread extends Thread implements NonBlocking {
        private final ConnectionThread owner;

        DriverThread(Runnable work, String name, ConnectionThread owner) {
            super(work, name);
            this.owner = owner;
            setDaemon(true);
        }
    }
}
