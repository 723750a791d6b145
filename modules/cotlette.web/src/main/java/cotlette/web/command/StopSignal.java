package cotlette.web.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the process is told to end (SIGTERM, SIGINT, Ctrl+C), and then lets the server finish what runs.
 *
 * <p>The JVM would end with 143 or 130, as if it had been killed. A server that was told to stop and did so has not failed: the process
 * ends with 0, and deliberately by {@code halt}, since {@code exit} does not return while the JVM shuts down.
 */
final class StopSignal {
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    /** Listens to the signals of the process; {@code patience} is how long a stop may take before the process ends all the same. */
    StopSignal(Duration patience) {
        hook = new Thread(() -> stopProcess(patience), "cotlette-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stopProcess(Duration patience) {
        told.countDown();
        boolean inTime = false;
        try {
            inTime = finished.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(inTime ? 0 : 1);
    }

    /** Waits. */
    void await() throws InterruptedException {
        told.await();
    }

    /** Says that all has been closed: the process may end, or go on if it was not told to. */
    void finished() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // The hook runs, and ends the process now.
        }
    }
}
