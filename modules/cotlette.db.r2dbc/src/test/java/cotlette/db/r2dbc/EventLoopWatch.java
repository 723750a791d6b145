package cotlette.db.r2dbc;

import java.lang.Thread.State;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Watches the event loops of the drivers while tests run, and fails the tests when one of them has waited for something else than its
 * connections: then all connections of that loop wait, too.
 */
final class EventLoopWatch implements BeforeAllCallback, AfterAllCallback {
    private static final long INTERVAL_NANOS = Duration.ofMillis(50).toNanos();

    /** How the loops of our databases are called. */
    private static final Pattern LOOP = Pattern.compile("cotlette-.*-nio-\\d+");

    private final Set<String> waits = new TreeSet<>();
    private int classes;
    private Optional<Thread> watch = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (classes++ == 0) {
            start();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        if (--classes == 0) {
            end();
        }
    }

    void start() {
        watch = Optional.of(
                Thread.ofPlatform().name("event-loop-watch").daemon().start(this::look));
    }

    void end() throws InterruptedException {
        Thread ending = watch.orElseThrow();
        ending.interrupt();
        ending.join();
        if (!waits.isEmpty()) {
            throw new AssertionError("Event loops have waited:\n\n" + String.join("\n", waits));
        }
    }

    /** Whoever waits in two looks, one after the other and at the same place, has waited for as long as there is between them. */
    private void look() {
        Map<Thread, String> before = new HashMap<>();
        while (!Thread.interrupted()) {
            Map<Thread, String> now = new HashMap<>();
            for (Thread loop : loops()) {
                waiting(loop).ifPresent(place -> now.put(loop, place));
            }
            before.entrySet().retainAll(now.entrySet());
            waits.addAll(before.values());
            before = now;
            LockSupport.parkNanos(this, INTERVAL_NANOS);
        }
    }

    private static Set<Thread> loops() {
        Thread[] all = new Thread[Thread.activeCount() * 2];
        int count = Thread.enumerate(all);
        return Arrays.stream(all, 0, count)
                .filter(thread -> LOOP.matcher(thread.getName()).matches())
                .collect(Collectors.toSet());
    }

    /**
     * A loop that has nothing to do is within the system's call, and so it runs as far as Java knows. Monitors are left out: the loop's own
     * selector has one, for moments.
     */
    private static Optional<String> waiting(Thread thread) {
        State state = thread.getState();
        if (state != State.WAITING && state != State.TIMED_WAITING) {
            return Optional.empty();
        }
        return Optional.of(thread.getName() + " is " + state + "\n"
                + Arrays.stream(thread.getStackTrace())
                        .map(frame -> "    at " + frame + "\n")
                        .collect(Collectors.joining()));
    }
}
