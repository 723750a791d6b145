package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcPermissionDeniedException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.TransactionDefinition;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.test.StepVerifier;

final class TransactionTest {
    private static final TransactionDefinition READ_ONLY = new TransactionDefinition() {
        @Override
        public <T> T getAttribute(Option<T> option) {
            return option.equals(TransactionDefinition.READ_ONLY) ? option.cast(true) : null;
        }
    };

    @TempDir
    private Path folder;

    private Opened database;
    private Opened other;

    @BeforeEach
    void open() {
        String url = "r2dbc:sqlite:///" + folder.resolve("transaction.db") + "?journalMode=WAL&synchronous=OFF";
        database = Opened.at(url);
        other = Opened.at(url + "&lockWaitTimeout=PT0S");
        database.run("CREATE TABLE book (title TEXT UNIQUE)");
    }

    @AfterEach
    void close() {
        database.close();
        other.close();
    }

    @Test
    void aReadOnlyOneRefusesToWriteAndThoseAfterItDoNot() {
        Opened.await(database.connection().beginTransaction(READ_ONLY));
        assertThatThrownBy(() -> database.run("INSERT INTO book VALUES ('Emma')"))
                .isInstanceOf(R2dbcPermissionDeniedException.class);
        Opened.await(database.connection().commitTransaction());

        assertThat(database.run("INSERT INTO book VALUES ('Emma')")).isOne();
    }

    @Test
    void aReadOnlyOneLeavesTheWriteLockToOthers() {
        Opened.await(database.connection().beginTransaction(READ_ONLY));

        Opened.await(other.connection().beginTransaction());

        assertThat(other.connection().isAutoCommit()).isFalse();
    }

    @Test
    void anOrdinaryOneTakesTheWriteLockAtItsBeginning() {
        Opened.await(database.connection().beginTransaction());

        assertThatThrownBy(() -> other.run("INSERT INTO book VALUES ('Emma')")).hasMessageContaining("SQLITE_BUSY");
    }

    @Test
    void aReleasedSavepointKeepsWhatWasDone() {
        Opened.await(database.connection().beginTransaction());
        Opened.await(database.connection().createSavepoint("after \"Emma\""));
        database.run("INSERT INTO book VALUES ('Emma')");
        Opened.await(database.connection().releaseSavepoint("after \"Emma\""));
        Opened.await(database.connection().commitTransaction());

        assertThat(other.select("SELECT title FROM book")).containsExactly("Emma");
    }

    @Test
    void isOverWhenAStatementSaysSo() {
        database.run("BEGIN");
        assertThat(database.connection().isAutoCommit()).isFalse();
        database.run("INSERT INTO book VALUES ('Emma')");

        database.run("ROLLBACK");

        assertThat(database.connection().isAutoCommit()).isTrue();
        assertThat(database.select("SELECT title FROM book")).isEmpty();
    }

    @Test
    void aFailedStatementLeavesTheRest() {
        Opened.await(database.connection().beginTransaction());
        database.run("INSERT INTO book VALUES ('Emma')");
        assertThatThrownBy(() -> database.run("INSERT INTO book VALUES ('Emma')"))
                .isInstanceOf(R2dbcDataIntegrityViolationException.class);
        database.run("INSERT INTO book VALUES ('Persuasion')");
        Opened.await(database.connection().commitTransaction());

        assertThat(other.select("SELECT title FROM book")).containsExactly("Emma", "Persuasion");
    }

    @Test
    void nothingFollowsWhenAStatementHasUndoneIt() {
        Opened.await(database.connection().beginTransaction());
        database.run("INSERT INTO book VALUES ('Emma')");
        assertThatThrownBy(() -> database.run("INSERT OR ROLLBACK INTO book VALUES ('Emma')"))
                .isInstanceOf(R2dbcDataIntegrityViolationException.class);

        assertThatThrownBy(() -> database.run("INSERT INTO book VALUES ('Persuasion')"))
                .isInstanceOf(R2dbcRollbackException.class)
                .hasMessage("SQLite undid the whole transaction when an earlier statement failed: "
                        + "[SQLITE_CONSTRAINT_UNIQUE] UNIQUE constraint failed: book.title. Roll it back.");
        Opened.await(database.connection().rollbackTransaction());
        assertThat(database.select("SELECT title FROM book")).isEmpty();
    }

    @Test
    void theFirstStatementBeginsOneWithoutAutoCommit() {
        Opened.await(database.connection().setAutoCommit(false));
        database.run("INSERT INTO book VALUES ('Emma')");
        assertThat(other.select("SELECT title FROM book")).isEmpty();

        Opened.await(database.connection().commitTransaction());

        assertThat(other.select("SELECT title FROM book")).containsExactly("Emma");
        assertThat(database.connection().isAutoCommit()).isFalse();
    }

    @Test
    void aClosedConnectionUndoesItsOwn() {
        Opened.await(database.connection().beginTransaction());
        database.run("INSERT INTO book VALUES ('Emma')");
        Opened.await(database.connection().close());

        assertThat(other.select("SELECT title FROM book")).isEmpty();
        assertThat(other.run("INSERT INTO book VALUES ('Emma')")).isOne();
    }

    @Test
    void rowsGoOnAcrossItsEnd() {
        String numbers =
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) SELECT i FROM n";
        Opened.await(database.connection().beginTransaction());

        StepVerifier.create(database.column(numbers), 1)
                .expectNext(1)
                .then(() -> Opened.await(database.connection().commitTransaction()))
                .thenRequest(Long.MAX_VALUE)
                .expectNextCount(599)
                .verifyComplete();
    }

    @Test
    void hasTheOneIsolationThatSqliteHas() {
        assertThat(database.connection().getTransactionIsolationLevel()).isEqualTo(IsolationLevel.SERIALIZABLE);
        Opened.await(database.connection().setTransactionIsolationLevel(IsolationLevel.READ_COMMITTED));

        assertThatThrownBy(
                        () -> Opened.await(database.connection().beginTransaction(IsolationLevel.valueOf("SNAPSHOT"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("SQLite has no isolation level 'SNAPSHOT'.");
        assertThat(database.connection().isAutoCommit()).isTrue();
    }
}
