package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Databases;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.RunningApplication;
import cotlette.db.SqlDatabase;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;
import cotlette.db.tck.TckApplication;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools that bring their own SQL reach the same database as models do. */
final class JdbcBackendTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:///new.sqlite3", "sqlite://"})
    void whatPlainConnectionsDoIsThereForModels(String url) throws SQLException {
        try (RunningApplication application = TckApplication.start(folder, new DatabaseSettings(url))) {
            JdbcBackend backend = backend(application);
            DataSource plain = backend.dataSource();
            execute(plain, "CREATE TABLE t (a INTEGER)");
            execute(plain, "INSERT INTO t VALUES (7)");

            try (BlockingSession session = backend.open(Access.READ)) {
                assertThat(session.query(cotlette.db.spi.Statement.of("SELECT a FROM t"), row -> row.intValue(0)))
                        .containsExactly(7);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite:///new.sqlite3", "sqlite://"})
    void plainConnectionsKeepForeignKeysAndUndoTransactions(String url) throws SQLException {
        try (RunningApplication application = TckApplication.start(folder, new DatabaseSettings(url))) {
            DataSource plain = backend(application).dataSource();
            execute(plain, "CREATE TABLE t (a INTEGER)");
            try (Connection connection = plain.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.executeUpdate("INSERT INTO t VALUES (7)");
                connection.rollback();
                connection.setAutoCommit(true);

                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM t")) {
                    assertThat(count.getLong(1)).isZero();
                }
                try (ResultSet pragma = statement.executeQuery("PRAGMA foreign_keys")) {
                    assertThat(pragma.getInt(1)).isEqualTo(1);
                }
            }
        }
    }

    private static JdbcBackend backend(RunningApplication application) {
        SqlDatabase database =
                (SqlDatabase) application.service(Databases.class).get("default");
        return JdbcBackend.of(database);
    }

    private static void execute(DataSource plain, String sql) throws SQLException {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
