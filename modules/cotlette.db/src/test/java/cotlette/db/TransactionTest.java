package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.OrmException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a transaction does without a database; the rest is in the tests of drivers. */
final class TransactionTest {
    private static final Sessions NONE = access -> {
        throw new AssertionError("no statement was to run");
    };

    @Test
    void takesNoConnectionAsLongAsNoStatementRuns() {
        Transaction transaction = Transaction.of(NONE, new TransactionMessages("default"));

        assertThat(transaction.<String, RuntimeException>run(
                        Atomic.DEFAULTS, () -> transaction.run(Atomic.DEFAULTS, () -> "done")))
                .isEqualTo("done");
    }

    @Test
    void refusesOtherThreads() throws Exception {
        Transaction transaction = Transaction.of(NONE, new TransactionMessages("default"));
        CompletableFuture<Throwable> refused = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        transaction.session();
                    } catch (OrmException failure) {
                        refused.complete(failure);
                    }
                })
                .join();

        assertThat(refused.get()).hasMessageContaining("belongs to the thread that began it");
    }
}
