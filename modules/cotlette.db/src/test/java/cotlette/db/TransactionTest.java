package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.OrmException;
import cotlette.db.dialect.SqliteDialect;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingBackend;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Dialect;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a transaction does without a database; the rest is in the tests of drivers. */
final class TransactionTest {
    /** A backend that must not be asked for a session. */
    private static final class NoSessions implements BlockingBackend {
        @Override
        public BlockingSession open(Access access) {
            throw new AssertionError("no statement was to run");
        }

        @Override
        public Dialect dialect() {
            return new SqliteDialect();
        }

        @Override
        public String description() {
            return "no database";
        }

        @Override
        public void close() {}
    }

    @Test
    void takesNoConnectionAsLongAsNoStatementRuns() {
        Transaction transaction = new Transaction(new NoSessions());

        assertThat(transaction.<String, RuntimeException>run(() -> transaction.run(() -> "done")))
                .isEqualTo("done");
    }

    @Test
    void refusesOtherThreads() throws Exception {
        Transaction transaction = new Transaction(new NoSessions());
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
