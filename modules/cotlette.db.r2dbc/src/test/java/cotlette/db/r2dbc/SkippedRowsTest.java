package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.BrokenTransaction;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Db;
import cotlette.api.orm.RawQuery;
import cotlette.api.orm.RowIterator;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A late row that fails, of a result whose reader has stopped before it, within a transaction. */
final class SkippedRowsTest {
    private static final RawQuery<Integer> FAILING =
            Db.query("SELECT 1 / (3000 - n) FROM generate_series(1, 5000) n").select(Integer.class);

    private OpenDatabase database;

    @BeforeEach
    void open() {
        database = OpenDatabase.at(OpenDatabase.postgresql(), 1, Duration.ofSeconds(30));
        database.application().run(() -> Db.execute("CREATE TABLE kept (n integer)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void failsWhereItIsPassedOverAndBreaksTheTransaction() {
        database.application().run(() -> {
            assertThatThrownBy(() -> Db.atomic(() -> {
                        Db.execute("INSERT INTO kept VALUES (1)");
                        try (RowIterator<Integer> rows = FAILING.iter()) {
                            assertThat(rows.next()).isZero();
                        }
                    }))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("division by zero")
                    .hasMessageContaining("generate_series");
            assertThatThrownBy(() -> Db.atomic(() -> {
                        RowIterator<Integer> rows = FAILING.iter();
                        rows.next();
                        assertThatThrownBy(rows::close).hasMessageContaining("division by zero");
                        rows.close();
                        Db.execute("INSERT INTO kept VALUES (2)");
                    }))
                    .isInstanceOf(BrokenTransaction.class);
            assertThat(Db.query("SELECT n FROM kept").select(Integer.class)).isEmpty();
        });
    }

    @Test
    void comesBesideWhatTheReaderThrows() {
        database.application()
                .run(() -> assertThatThrownBy(() -> Db.atomic(() -> {
                            try (RowIterator<Integer> rows = FAILING.iter()) {
                                rows.next();
                                throw new IllegalStateException("enough");
                            }
                        }))
                        .hasMessage("enough")
                        .satisfies(failure -> assertThat(failure.getSuppressed())
                                .singleElement()
                                .satisfies(second -> assertThat(second).hasMessageContaining("division by zero"))));
    }

    @Test
    void keepsATransactionFromBeingKept() {
        database.application().run(() -> {
            assertThatThrownBy(() -> Db.atomic(() -> {
                        Db.execute("INSERT INTO kept VALUES (1)");
                        FAILING.iter().next();
                    }))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("division by zero");
            assertThat(Db.query("SELECT n FROM kept").select(Integer.class)).isEmpty();
        });
    }
}
