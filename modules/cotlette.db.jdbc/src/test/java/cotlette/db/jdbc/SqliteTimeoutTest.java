package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Db;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DatabaseTck;
import cotlette.db.tck.library.Author;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who waits too long for a lock is told what for. */
final class SqliteTimeoutTest extends DatabaseTck {
    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("sqlite:///library.sqlite3", 2, Duration.ofMillis(200));
    }

    @Test
    void saysThatAnotherTransactionWrites() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> other = Db.atomic(() -> {
                author("first");
                Future<?> waiting = threads.submit(() -> application().call(() -> author("second")));
                assertThatThrownBy(waiting::get).isInstanceOf(ExecutionException.class);
                return waiting;
            });

            assertThat(other.exceptionNow())
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("Waited 0.2 s for the connection that writes to the database 'default'")
                    .hasMessageContaining("[databases.default] timeout");
        }
        author("third");
        assertThat(Author.objects.count()).isEqualTo(2);
    }

    @Test
    void saysThatAnotherProcessWrites() throws SQLException {
        try (Connection _ = SqliteSharingTest.lockFromOutside(database())) {
            assertThatThrownBy(() -> author("mine"))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("another process, held the lock of the database 'default' for too long");
            assertThatThrownBy(() -> Db.atomic(() -> author("mine")))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("held the lock");
            assertThat(Author.objects.count()).isZero();
        }

        author("mine");
        assertThat(Author.objects.count()).isEqualTo(1);
    }
}
