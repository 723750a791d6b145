package cotlette.db.jdbc;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.OracleDialect;
import cotlette.db.tck.SchemaWriter;
import cotlette.db.tck.kinds.KindsSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** H2's Oracle mode runs all of Oracle's golden SQL, but for what is listed here with the reason. */
final class OracleGoldenSqlTest {
    private static final Path GOLDEN = Path.of("../cotlette.db/src/test/resources/golden/oracle.sql");

    private static final String TRUNC = "its trunc has one argument";
    private static final String REFUSED_BEFORE = "the dialect itself refuses to make it";
    private static final String EXPRESSIONS = "it has no indexes over expressions";

    /** How statements begin that H2 refuses, and why. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            entry("SELECT CAST(trunc(t0.\"instant\", '", TRUNC),
            entry("SELECT trunc(t0.\"day\", '", TRUNC),
            entry("SELECT extract(day FROM t0.\"day\"), (trunc(", TRUNC),
            entry("CREATE INDEX \"goods_any_case_idx\"", EXPRESSIONS),
            entry("DROP INDEX \"goods_any_case_idx\"", EXPRESSIONS),
            entry("ALTER TABLE \"goods\" MODIFY (\"code\" DEFAULT NULL)", "it wants the type of the column, too"),
            entry("ALTER TABLE \"goods\" ADD \"shout\"", "it keeps what it computes"),
            entry("INSERT INTO \"library_purchase\"", REFUSED_BEFORE),
            entry("UPDATE \"library_purchase\"", REFUSED_BEFORE),
            entry("SELECT \"id\", \"total\"", REFUSED_BEFORE),
            entry(
                    "ALTER TABLE \"other\" ADD \"at\" TIMESTAMP(6) DEFAULT ",
                    "the golden file adds it to the table twice"));

    @Test
    void runsTheGoldenSql() throws SQLException, IOException {
        List<String> statements = statements();
        assertThat(statements).hasSizeGreaterThan(100);
        Map<String, String> refused = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(OracleInH2.url("golden"), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(OracleInH2.first(new DatabaseSettings("sqlite://")));
            statement.execute("CREATE TABLE \"printing_press\" (\"id\" NUMBER(19), \"name\" VARCHAR2(40 CHAR))");
            statement.execute("CREATE TABLE \"other\" (\"first\" NUMBER(10))");
            for (String table : new SchemaWriter(new OracleDialect()).write(KindsSchema.TABLE)) {
                statement.execute(table);
            }
            for (String sql : statements) {
                try {
                    run(connection, sql);
                } catch (SQLException failure) {
                    refused.put(sql, String.valueOf(failure.getMessage()));
                }
            }
            statement.execute("SHUTDOWN");
        }

        List<String> unknown = new ArrayList<>(refused.keySet());
        unknown.removeIf(sql -> REFUSED.keySet().stream().anyMatch(sql::startsWith));
        assertThat(unknown).as("%s", refused).isEmpty();
        assertThat(REFUSED.keySet())
                .as("what H2 knows now")
                .allMatch(start -> refused.keySet().stream().anyMatch(sql -> sql.startsWith(start)));
    }

    /** Runs a statement on empty tables; an insert, whose row would lack values, is prepared alone. */
    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            int values = prepared.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= values; i++) {
                if (sql.contains(" FETCH NEXT ")) {
                    prepared.setLong(i, 1);
                } else {
                    prepared.setNull(i, Types.NULL);
                }
            }
            if (!sql.startsWith("INSERT ") || values == 0) {
                prepared.execute();
            }
        }
    }

    private static List<String> statements() throws IOException {
        String text = Files.readString(GOLDEN);
        return List.of(text.replaceAll("(?m)^--.*\n", "").strip().split(";\\s*"));
    }
}
