package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.db.spi.Failure;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import cotlette.db.sqlite.SqliteLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection as the connector opens it, without pool and threads. */
final class SqliteConnectionTest {
    @TempDir
    private Path folder;

    @Test
    void isSetUpAsSeveralWritersAndReadersNeedIt() throws SQLException {
        try (PreparedConnection writer = connector("db.sqlite3").writer()) {
            assertThat(text(writer, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(text(writer, "PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(text(writer, "PRAGMA synchronous")).isEqualTo("1");
            assertThat(text(writer, "PRAGMA busy_timeout")).isEqualTo("200");
        }
    }

    @Test
    void refusesToWriteWhereItReads() throws SQLException {
        try (PreparedConnection reader = connector("db.sqlite3").reader()) {
            assertThatThrownBy(() -> reader.update(Statement.of("CREATE TABLE t (a)")))
                    .isInstanceOf(StatementException.class)
                    .hasMessageContaining("readonly");
        }
    }

    @Test
    void keepsStatementsUntilOthersWereUsedMore() throws SQLException {
        try (PreparedConnection connection = connector("db.sqlite3").writer()) {
            PreparedStatement first = connection.prepare(Statement.of("SELECT 0"));
            PreparedStatement second = connection.prepare(Statement.of("SELECT 1"));
            for (int i = 2; i < PreparedConnection.MOST_STATEMENTS; i++) {
                connection.prepare(Statement.of("SELECT " + i));
            }
            assertThat(connection.prepare(Statement.of("SELECT 0"))).isSameAs(first);

            connection.prepare(Statement.of("SELECT 'one too many'"));

            assertThat(connection.prepare(Statement.of("SELECT 0"))).isSameAs(first);
            assertThat(second.isClosed()).isTrue();
            assertThat(connection.prepare(Statement.of("SELECT 1"))).isNotSameAs(second);
        }
    }

    @Test
    void runsAStatementAgainThatWasRefused() throws SQLException {
        try (PreparedConnection connection = connector("db.sqlite3").writer()) {
            connection.update(Statement.of("CREATE TABLE t (a INTEGER PRIMARY KEY)"));
            Statement insert = Statement.of("INSERT INTO t VALUES (?) RETURNING a", 1);
            connection.query(insert, row -> row.intValue(0));

            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> connection.query(insert, row -> row.intValue(0)))
                        .isInstanceOfSatisfying(
                                StatementException.class,
                                refused -> assertThat(refused.failure().kind()).isEqualTo(Failure.Kind.UNIQUE));
            }
            assertThat(connection.query(Statement.of(insert.sql(), 2), row -> row.intValue(0)))
                    .containsExactly(2);
        }
    }

    @Test
    void letsGoOfAResultWhoseReaderFails() throws SQLException {
        try (PreparedConnection connection = connector("db.sqlite3").writer()) {
            connection.update(Statement.of("CREATE TABLE t (a)"));
            connection.update(Statement.of("INSERT INTO t VALUES (1)"));
            Statement select = Statement.of("SELECT a FROM t");

            assertThatThrownBy(() -> connection.query(select, row -> {
                        throw new IllegalStateException("in the middle");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            connection.update(Statement.of("DROP TABLE t"));
            assertThatThrownBy(() -> connection.query(select, row -> row.intValue(0)))
                    .isInstanceOf(StatementException.class)
                    .hasMessageContaining("no such table: t");
        }
    }

    @Test
    void seesATableThatChangedSinceTheStatementWasPrepared() throws SQLException {
        SqliteConnector connector = connector("db.sqlite3");
        try (PreparedConnection writer = connector.writer();
                PreparedConnection reader = connector.reader()) {
            writer.update(Statement.of("CREATE TABLE t (a)"));
            Statement select = Statement.of("SELECT a FROM t");
            reader.query(select, row -> row.text(0));
            writer.update(Statement.of("ALTER TABLE t ADD COLUMN b DEFAULT 'b'"));
            writer.update(Statement.of("INSERT INTO t VALUES ('a', 'c')"));

            assertThat(reader.query(select, row -> row.text(0))).containsExactly("a");
            assertThat(reader.query(Statement.of("SELECT b FROM t"), row -> row.text(0)))
                    .containsExactly("c");
        }
    }

    @Test
    void refusesANumberThatDoesNotFit() throws SQLException {
        try (PreparedConnection connection = connector("db.sqlite3").writer()) {
            assertThatThrownBy(() -> connection.query(Statement.of("SELECT 4294967297"), row -> row.intValue(0)))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("holds 4294967297, which is too large for an int");
        }
    }

    @Test
    void opensAFileWhoseNameLooksLikeOptions() throws SQLException {
        connector("a?mode=memory&b#c %20.db").writer().close();

        assertThat(folder.resolve("a?mode=memory&b#c %20.db")).exists();
    }

    @Test
    void saysThatAFileIsNoDatabase() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no database, but long enough to look at ".repeat(50));

        assertThatThrownBy(connector("notes.txt")::writer)
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(
                        "The database 'default' (SQLite notes.txt) cannot be opened: file is not a database.");
    }

    private SqliteConnector connector(String file) {
        SqliteLocation location = new SqliteLocation.File("default", folder.resolve(file), file);
        return new SqliteConnector("default", location, Duration.ofMillis(200));
    }

    private static String text(PreparedConnection connection, String sql) {
        List<String> found = connection.query(Statement.of(sql), row -> String.valueOf(row.text(0)));
        return found.getFirst();
    }
}
