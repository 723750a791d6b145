package cotlette.db.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersTest {
    @Test
    void numbersTheValues() {
        assertThat(Placeholders.of("SELECT ?, a FROM t WHERE b = ? AND c IN (?, ?)")
                        .numbered())
                .isEqualTo("SELECT $1, a FROM t WHERE b = $2 AND c IN ($3, $4)");
    }

    @Test
    void leavesTheDatabasesOwnQuestionMarksSingle() {
        Placeholders found = Placeholders.of("SELECT a ?? 'key' AND b ??| ? AND c = ?");

        assertThat(found.positions()).hasSize(2);
        assertThat(found.numbered()).isEqualTo("SELECT a ? 'key' AND b ?| $1 AND c = $2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT '?'",
                "SELECT 'it''s ?'",
                "SELECT \"a?\"",
                "SELECT \"a\"\"?\"",
                "SELECT `a?`",
                "SELECT E'it\\'s ?'",
                "SELECT 1 -- really?",
                "SELECT 1 /* really? /* yes? */ sure? */",
                "SELECT $$what?$$",
                "SELECT $tag$ what? $$ ? $tag$",
                "SELECT 'never closed ?",
                "SELECT 1 /* never closed ?"
            })
    void passesOverQuotesAndComments(String sql) {
        assertThat(Placeholders.of(sql).positions()).isEmpty();
        assertThat(Placeholders.of(sql).numbered()).isEqualTo(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'a\\' || ?",
                "SELECT 1 -- no value?\n + ?",
                "SELECT /* ? */ ?",
                "SELECT a$b, ?, c$d",
                "SELECT 5 - ? / 2",
                "SELECT $1::text || ?",
                "SELECT '' || ? || \"\""
            })
    void findsWhatFollowsThem(String sql) {
        assertThat(Placeholders.of(sql).positions()).containsExactly(sql.lastIndexOf('?'));
    }
}
