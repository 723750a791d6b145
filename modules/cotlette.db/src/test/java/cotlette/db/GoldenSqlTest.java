package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.db.dialect.H2Dialect;
import cotlette.db.dialect.MariadbDialect;
import cotlette.db.dialect.MysqlDialect;
import cotlette.db.dialect.OracleDialect;
import cotlette.db.dialect.PostgresqlDialect;
import cotlette.db.dialect.SqliteDialect;
import cotlette.db.spi.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SQL of each dialect, as a file that people read: such as {@code src/test/resources/golden/sqlite.sql}. To write it anew after a change that is
 * meant: {@code mvn -pl modules/cotlette.db -am test -Dtest=GoldenSqlTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write}
 */
final class GoldenSqlTest {
    static Stream<Dialect> dialects() {
        return Stream.of(
                new SqliteDialect(),
                new PostgresqlDialect(),
                new H2Dialect(),
                new MysqlDialect(),
                new MariadbDialect(),
                new OracleDialect());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialects")
    void writesTheSqlThatTheFileShows(Dialect dialect) throws IOException {
        SqlListing text = new SqlListing(dialect);
        GoldenSchema.list(text);
        GoldenChanges.list(text);
        GoldenQueries.list(text);
        GoldenValues.list(text);
        GoldenFunctions.list(text);

        Path golden = Path.of("src/test/resources/golden", dialect.name().toLowerCase(Locale.ROOT) + ".sql");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text.toString());
        }
        assertThat(text.toString()).isEqualTo(Files.readString(golden));
    }
}
