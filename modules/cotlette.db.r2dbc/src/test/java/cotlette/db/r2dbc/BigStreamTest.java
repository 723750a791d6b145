package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.db.spi.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class BigStreamTest {
    private static final int ROWS = 100_000;

    /** The sequence counts the rows that PostgreSQL has made. */
    @Test
    void isReadAsFastAsTheSubscriberAsks() {
        String url = OpenDatabase.postgresql();
        try (OpenDatabase database = OpenDatabase.at(url, 1, Duration.ofSeconds(30));
                OpenDatabase operator = OpenDatabase.at(url, 1, Duration.ofSeconds(30))) {
            operator.backend().update(Statement.of("CREATE SEQUENCE made")).join();
            Slow slow = new Slow();
            database.backend().stream(
                            Statement.of(
                                    "SELECT nextval('made'), repeat('x', ?) FROM generate_series(1, " + ROWS + ")",
                                    1_000),
                            row -> row.longValue(0))
                    .subscribe(slow);

            for (int asked = 1; asked <= 10_000; asked *= 10) {
                slow.take(asked);
                assertThat(operator.number("SELECT last_value FROM made"))
                        .isLessThanOrEqualTo(slow.received.get() + 4L * Statements.STREAMED);
            }
            slow.subscription.request(Long.MAX_VALUE);

            assertThat(slow.end.orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(ROWS);
        }
    }

    /** Asks for more rows only when it is told to. */
    private static final class Slow implements Flow.Subscriber<Long> {
        private final CompletableFuture<Long> end = new CompletableFuture<>();
        private final AtomicLong received = new AtomicLong();
        private volatile long wanted;
        private volatile CompletableFuture<Void> taken = new CompletableFuture<>();
        private Flow.Subscription subscription;

        void take(int rows) {
            taken = new CompletableFuture<>();
            wanted = received.get() + rows;
            subscription.request(rows);
            taken.orTimeout(30, TimeUnit.SECONDS).join();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Long number) {
            assertThat(number).isEqualTo(received.incrementAndGet());
            if (number == wanted) {
                taken.complete(null);
            }
        }

        @Override
        public void onError(Throwable failure) {
            taken.completeExceptionally(failure);
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(received.get());
        }
    }
}
