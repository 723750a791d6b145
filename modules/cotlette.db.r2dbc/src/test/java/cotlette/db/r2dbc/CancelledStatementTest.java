package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.db.spi.Access;
import cotlette.db.spi.AsyncSession;
import cotlette.db.spi.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that PostgreSQL is told to end. */
final class CancelledStatementTest {
    private OpenDatabase database;
    private OpenDatabase operator;

    @BeforeEach
    void open() {
        String url = OpenDatabase.postgresql();
        database = OpenDatabase.at(url, 1, Duration.ofSeconds(30));
        operator = OpenDatabase.at(url, 1, Duration.ofSeconds(30));
    }

    @AfterEach
    void close() {
        database.close();
        operator.close();
    }

    @Test
    void endsInTheDatabaseAndGivesItsConnectionBack() {
        CompletableFuture<List<Long>> slow = database.numbers("SELECT 1 FROM pg_sleep(600)");
        operator.awaitStatement("%pg_sleep%", 1);

        assertThat(slow.cancel(true)).isTrue();

        assertThatThrownBy(slow::join).isInstanceOf(CancellationException.class);
        operator.awaitStatement("%pg_sleep%", 0);
        assertThat(database.number("SELECT 1")).isOne();
    }

    @Test
    void leavesTheSessionToTheNextStatement() {
        AsyncSession session = database.backend().open(Access.WRITE).join();
        CompletableFuture<Long> slow = session.update(Statement.of("SELECT pg_sleep(600)"));
        operator.awaitStatement("%pg_sleep%", 1);

        slow.cancel(true);

        assertThat(session.query(Access.READ, Statement.of("SELECT 2"), row -> row.longValue(0))
                        .join())
                .containsExactly(2L);
        session.close().join();
        operator.awaitStatement("%pg_sleep%", 0);
    }
}
