package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.netty.resources.LoopResources;

/** The watch over event loops sees one that waits, and leaves one alone that has nothing to do. */
final class EventLoopWatchTest {
    private final LoopResources loops = LoopResources.create("cotlette-watched", 1, true);
    private final EventLoopWatch watch = new EventLoopWatch();

    @AfterEach
    void end() {
        loops.disposeLater(Duration.ZERO, Duration.ofSeconds(5)).block();
    }

    @Test
    void tellsOfALoopThatWaits() throws Exception {
        watch.start();
        CountDownLatch never = new CountDownLatch(1);
        CompletableFuture<Boolean> waited = run(() -> never.await(200, TimeUnit.MILLISECONDS));
        waited.join();

        assertThatThrownBy(watch::end)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cotlette-watched-nio-1 is TIMED_WAITING")
                .hasMessageContaining("EventLoopWatchTest");
    }

    @Test
    void leavesALoopAloneThatHasNothingToDo() throws Exception {
        watch.start();
        for (int i = 0; i < 10; i++) {
            loops.onServer(false)
                    .next()
                    .schedule(() -> true, 10, TimeUnit.MILLISECONDS)
                    .get();
        }

        assertThatCode(watch::end).doesNotThrowAnyException();
    }

    private CompletableFuture<Boolean> run(Callable<Boolean> work) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        loops.onServer(false).execute(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failure) {
                done.completeExceptionally(failure);
            }
        });
        return done;
    }
}
