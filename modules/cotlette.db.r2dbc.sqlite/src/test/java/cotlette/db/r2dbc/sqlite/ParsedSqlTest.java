package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParsedSqlTest {
    @Test
    void numbersParametersAsSqliteDoes() {
        ParsedSql sql = ParsedSql.of("SELECT ?, :name, ?, @other, :name, $price, ?2, ?9");

        assertThat(sql.names())
                .containsEntry(":name", 1)
                .containsEntry("@other", 3)
                .containsEntry("$price", 4);
        assertThat(sql.used()).containsExactly(0, 1, 2, 3, 4, 8);
        assertThat(sql.statements().getFirst().parameters()).containsExactly(0, 1, 2, 3, 4, -1, -1, -1, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?0", "?32767", "?99999999999"})
    void refusesNumbersThatSqliteDoesNotHave(String parameter) {
        assertThatThrownBy(() -> ParsedSql.of("SELECT " + parameter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There can be no parameter " + parameter + ". SQLite numbers parameters from ?1 to ?32766.");
    }

    @Test
    void numbersRunOnThroughAllStatements() {
        ParsedSql sql = ParsedSql.of("DELETE FROM a WHERE id = ? AND x = :x; DELETE FROM b WHERE id = ? AND x = :x");

        assertThat(sql.statements()).extracting(SqlStatement::parameters).containsExactly(List.of(0, 1), List.of(2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT '?', 'it''s :name; ok' FROM t",
                "SELECT \"?\", `:a`, [@b], \"a\"\"?\" FROM t",
                "SELECT 1 -- ? ; :name",
                "SELECT 1 /* ? ; $a */",
                "SELECT a$b, x'00' FROM t",
                "SELECT 1 /* never ends ?",
                "SELECT 'never ends ?",
                "SELECT CAST(a AS TEXT)"
            })
    void findsNoParameterInTextsNamesAndComments(String text) {
        ParsedSql sql = ParsedSql.of(text);

        assertThat(sql.used()).isEmpty();
        assertThat(sql.statements()).hasSize(1);
    }

    @Test
    void takesStatementsOutOfWhatSurroundsThem() {
        assertThat(ParsedSql.of(" ; SELECT 1 ;; /* two */ SELECT 2 -- end\n;").statements())
                .extracting(SqlStatement::sql)
                .containsExactly("SELECT 1", "SELECT 2");
        assertThat(ParsedSql.of(" -- nothing").statements()).isEmpty();
    }

    @Test
    void aTriggerIsOneStatement() {
        String trigger =
                "CREATE TEMP TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = CASE WHEN c THEN 1 END; DELETE FROM d; END";

        assertThat(ParsedSql.of(trigger + "; SELECT 1").statements())
                .extracting(SqlStatement::sql)
                .containsExactly(trigger, "SELECT 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    insert into a values (1)                                   | CHANGE
                    REPLACE INTO a VALUES (1)                                  | CHANGE
                    WITH x AS (SELECT 1) DELETE FROM a                         | CHANGE
                    WITH x AS (DELETE) SELECT 1                                | OTHER
                    SELECT replace(a, 'b', 'c') FROM a                         | OTHER
                    SAVEPOINT s                                                | TRANSACTION
                    end                                                        | TRANSACTION
                    ALTER TABLE a ADD b                                        | SCHEMA
                    PRAGMA user_version                                        | OTHER
                    """)
    void knowsWhatAStatementDoes(String text, SqlStatement.Kind kind) {
        assertThat(ParsedSql.of(text).statements().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void addsWhatIsToBeReturned() {
        SqlStatement insert =
                ParsedSql.of("INSERT INTO a VALUES (1); -- one").statements().getFirst();

        assertThat(insert.returning(List.of()).sql()).isEqualTo("INSERT INTO a VALUES (1) RETURNING *");
        assertThat(insert.returning(List.of("id", "a`b")).sql())
                .isEqualTo("INSERT INTO a VALUES (1) RETURNING `id`, `a``b`");
        assertThat(insert.returning(List.of("id")).returning(List.of("b")).sql())
                .isEqualTo("INSERT INTO a VALUES (1) RETURNING `id`");
    }
}
