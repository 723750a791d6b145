package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatementCacheTest {
    @TempDir
    private Path folder;

    private Connection jdbc;

    @BeforeEach
    void connect() throws SQLException {
        jdbc = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    @AfterEach
    void close() throws SQLException {
        jdbc.close();
    }

    @Test
    void aStatementIsPreparedOnce() throws SQLException {
        PreparedStatements statements = new PreparedStatements(jdbc, 2);
        Prepared first = statements.take("SELECT 1");
        statements.giveBack(first);

        assertThat(statements.take("SELECT 1")).isSameAs(first);
    }

    @Test
    void oneThatIsInUseIsNotHandedOutAgain() throws SQLException {
        PreparedStatements statements = new PreparedStatements(jdbc, 2);
        Prepared first = statements.take("SELECT 1");
        Prepared second = statements.take("SELECT 1");
        assertThat(second).isNotSameAs(first);

        statements.giveBack(first);
        statements.giveBack(second);

        assertThat(first.statement().isClosed()).isTrue();
        assertThat(second.statement().isClosed()).isFalse();
    }

    @Test
    void theOneNotUsedForLongestLeaves() throws SQLException {
        PreparedStatements statements = new PreparedStatements(jdbc, 2);
        Prepared first = statements.take("SELECT 1");
        Prepared second = statements.take("SELECT 2");
        statements.giveBack(first);
        statements.giveBack(second);
        statements.giveBack(statements.take("SELECT 1"));

        statements.giveBack(statements.take("SELECT 3"));

        assertThat(second.statement().isClosed()).isTrue();
        assertThat(first.statement().isClosed()).isFalse();
    }

    @Test
    void columnsThatOthersAddAreSeen() {
        String url = "r2dbc:sqlite:///" + folder.resolve("cache.db");
        try (Opened database = Opened.at(url);
                Opened other = Opened.at(url)) {
            database.run("CREATE TABLE book (title TEXT); INSERT INTO book VALUES ('Emma')");
            assertThat(columns(database)).isEqualTo(1);

            other.run("ALTER TABLE book ADD COLUMN pages INTEGER DEFAULT 474");

            assertThat(columns(database)).isEqualTo(2);
            other.run("ALTER TABLE book RENAME COLUMN pages TO length");
            assertThat(Opened.all(database.execute("SELECT * FROM book")
                            .flatMap(result -> result.map(row -> row.get("length")))))
                    .containsExactly(474);
        }
    }

    @Test
    void aDriverWithoutCacheWorks() {
        try (Opened database = Opened.at("r2dbc:sqlite:///:memory:?statementCacheSize=0")) {
            database.run("CREATE TABLE book (title TEXT)");

            assertThat(database.run("INSERT INTO book VALUES ('Emma') RETURNING title"))
                    .isOne();
            assertThat(database.select("SELECT title FROM book")).containsExactly("Emma");
        }
    }

    private static int columns(Opened database) {
        return Opened.all(database.execute("SELECT * FROM book")
                        .flatMap(result -> result.map(
                                (row, metadata) -> metadata.getColumnMetadatas().size())))
                .getFirst();
    }
}
