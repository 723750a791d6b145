package cotlette.db.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.ReferenceAction;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Failure;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OracleDialectTest {
    private static final FieldType TEXT = new FieldType.Text();

    private final Dialect dialect = new OracleDialect();

    @Test
    void keepsAnEmptyTextApartFromNull() {
        assertThat(dialect.bind(TEXT, "")).isEqualTo("\0");
        assertThat(dialect.restore("\0", String.class)).isEmpty();
        assertThat(dialect.literal("\0")).isEqualTo("chr(0)");
        assertThat(dialect.bind(TEXT, " ")).isEqualTo(" ");
        assertThat(dialect.bind(TEXT, null)).isNull();
        assertThatThrownBy(() -> dialect.bind(TEXT, "a\0"))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("NUL at position 1");
    }

    @Test
    void keepsWhatItHasNoTypeForInAnother() {
        UUID uuid = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
        LocalDateTime halfPastNine = LocalDateTime.of(1970, 1, 1, 9, 30);

        assertThat(dialect.bind(TEXT, LocalTime.of(9, 30))).isEqualTo(halfPastNine);
        assertThat(dialect.restore(halfPastNine, LocalTime.class)).isEqualTo(LocalTime.of(9, 30));
        assertThat(dialect.restore(halfPastNine, Instant.class)).isEqualTo(Instant.parse("1970-01-01T09:30:00Z"));
        assertThat(dialect.restore(uuid.toString(), UUID.class)).isEqualTo(uuid);
        assertThat(dialect.literal(halfPastNine)).isEqualTo("TIMESTAMP '1970-01-01 09:30:00.000000'");
    }

    @Test
    void saysWhatItCannotDo() {
        assertThatThrownBy(() -> dialect.onDelete(ReferenceAction.SET_DEFAULT)).isInstanceOf(OrmException.class);
        assertThatThrownBy(() -> dialect.quote("a\"b")).isInstanceOf(OrmException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1|unique constraint (JANE.shop_book_key) violated on table JANE.shop_book columns (isbn, shop_id)|UNIQUE|isbn,shop_id",
                "1|unique constraint (JANE.shop_book_key) violated|UNIQUE|shop_book_key",
                "1400|cannot insert NULL into (\"JANE\".\"shop_book\".\"title\")|NOT_NULL|title",
                "1407|cannot update (\"JANE\".\"shop_book\".\"title\") to NULL|NOT_NULL|title",
                "2290|check constraint (JANE.shop_book_price_check) violated|CHECK|shop_book_price_check",
                "2292|integrity constraint (JANE.SYS_C008229) violated - child record found|FOREIGN_KEY|-",
                "942|table or view \"JANE\".\"shop_book\" does not exist|NO_TABLE|shop_book",
                "942|table or view does not exist|OTHER|-",
                "904|\"T0\".\"nope\": invalid identifier|NO_COLUMN|nope",
                "54|resource busy and acquire with NOWAIT specified or timeout expired|LOCKED|-",
                "60|deadlock detected while waiting for resource|LOCKED|-",
                "8177|can't serialize access for this transaction|LOCKED|-",
                "1013|user requested cancel of current operation|TIMEOUT|-",
            })
    void readsFailures(int code, String said, Failure.Kind kind, String names) {
        Failure failure = dialect.explain(
                "",
                code,
                String.format("ORA-%05d: %s%nORA-03301: row with column values (isbn:'7') exists", code, said));

        assertThat(failure).isEqualTo(new Failure(kind, names == null ? List.of() : List.of(names.split(",")), said));
    }

    @Test
    void leavesValuesOut() {
        assertThat(dialect.explain(
                                "", 1722, "ORA-01722: unable to convert string value containing 'secret' to a number")
                        .message())
                .isEqualTo("unable to convert string value containing … to a number");
    }
}
