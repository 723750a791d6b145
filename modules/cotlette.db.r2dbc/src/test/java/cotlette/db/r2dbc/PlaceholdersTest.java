package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceholdersTest {
    private final Placeholders placeholders = new Placeholders();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT 1                                    | SELECT 1
            SELECT ? + ?                                | SELECT $1 + $2
            UPDATE "a?b" SET "c" = ? WHERE "d" = '?'    | UPDATE "a?b" SET "c" = $1 WHERE "d" = '?'
            SELECT 'it''s ?', ?, "a""?", ?              | SELECT 'it''s ?', $1, "a""?", $2
            SELECT '"', ?, "'", ?                       | SELECT '"', $1, "'", $2
            """)
    void numbersQuestionMarksOutsideOfQuotes(String sql, String numbered) {
        assertThat(placeholders.number(sql)).isEqualTo(numbered);
    }

    @Test
    void convertsATextOnce() {
        assertThat(placeholders.number("SELECT ?")).isSameAs(placeholders.number("SELECT ?"));
    }
}
