package cotlette.db.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Failure;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PostgresqlDialectTest {
    private static final FieldType TEXT = new FieldType.Text();

    private final PostgresqlDialect dialect = new PostgresqlDialect();

    @Test
    void bindsPointsInTimeWithTheirOffset() {
        Instant instant = Instant.parse("2026-01-31T12:00:00.123456789Z");

        assertThat(dialect.bind(TEXT, instant)).isEqualTo(OffsetDateTime.parse("2026-01-31T12:00:00.123456Z"));
        assertThatThrownBy(() -> dialect.bind(TEXT, Instant.MAX))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("year 9999");
    }

    @Test
    void restoresWhatEachDriverHandsOut() {
        Instant instant = Instant.parse("2026-01-31T12:00:00.123Z");

        assertThat(dialect.restore(OffsetDateTime.parse("2026-01-31T14:00:00.123+02:00"), Instant.class))
                .isEqualTo(instant);
        assertThat(dialect.restore(Date.from(instant), Instant.class)).isEqualTo(instant);
        assertThat(dialect.restore(instant, Instant.class)).isEqualTo(instant);
        assertThat(dialect.restore(7, Long.class)).isEqualTo(7L);
        assertThat(dialect.restore(7L, Integer.class)).isEqualTo(7);
        assertThat(dialect.restore(true, Boolean.class)).isTrue();
        assertThatThrownBy(() -> dialect.restore("seven", Integer.class))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("of the class String where the model wants Integer");
        assertThatThrownBy(() -> dialect.restore(Long.MAX_VALUE, Integer.class)).isInstanceOf(DatabaseException.class);
    }

    @Test
    void refusesATextThatItCannotKeep() {
        assertThatThrownBy(() -> dialect.bind(TEXT, "a\0b"))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("NUL at position 1");
    }

    @Test
    void writesDefaultsThatNothingBreaksOutOf() {
        assertThat(dialect.literal("it's")).isEqualTo("'it''s'");
        assertThat(dialect.literal(true)).isEqualTo("true");
        assertThat(dialect.literal(OffsetDateTime.parse("2026-01-31T12:00Z")))
                .isEqualTo("'2026-01-31T12:00:00.000000Z'");
    }

    @Test
    void namesTheColumnsOfAKeyAndLeavesItsValuesOut() {
        Failure failure = explain(
                "23505",
                "ERROR: duplicate key value violates unique constraint \"a_key\"\n"
                        + "  Detail: Key (email, \"order\")=(jane@example.com, 1) already exists.");

        assertThat(failure)
                .isEqualTo(new Failure(
                        Failure.Kind.UNIQUE,
                        List.of("email", "order"),
                        "duplicate key value violates unique constraint \"a_key\""));
    }

    @Test
    void tellsTheKindsOfRefusalsApart() {
        assertThat(explain(
                                "23502",
                                "ERROR: null value in column \"name\" of relation \"author\" violates not-null constraint\n"
                                        + "  Detail: Failing row contains (1, null, jane@example.com).")
                        .toString())
                .contains("NOT_NULL", "[name]")
                .doesNotContain("jane");
        assertThat(explain("23503", "…").kind()).isEqualTo(Failure.Kind.FOREIGN_KEY);
        assertThat(explain("23001", "…").kind()).isEqualTo(Failure.Kind.FOREIGN_KEY);
        assertThat(explain("23514", "…").kind()).isEqualTo(Failure.Kind.CHECK);
        assertThat(explain("55P03", "…").kind()).isEqualTo(Failure.Kind.LOCKED);
        assertThat(explain("40P01", "…").kind()).isEqualTo(Failure.Kind.LOCKED);
        assertThat(explain("42601", "ERROR: syntax error at or near \"FORM\"").message())
                .isEqualTo("syntax error at or near \"FORM\"");
    }

    @Test
    void namesWhatDoesNotExistInAnyLanguage() {
        assertThat(explain("42P01", "ERROR: relation \"library_visitor\" does not exist\n  Position: 22")
                        .names())
                .containsExactly("library_visitor");
        assertThat(explain("42P01", "FEHLER: Relation »library_visitor« existiert nicht")
                        .names())
                .containsExactly("library_visitor");
        assertThat(explain("42703", "ERROR: column t0.blurb does not exist").names())
                .containsExactly("blurb");
        assertThat(explain("42703", "column \"blurb\" of relation \"library_book\" does not exist")
                        .names())
                .containsExactly("blurb");
        assertThat(explain("42P01", "nothing in quotes").kind()).isEqualTo(Failure.Kind.OTHER);
    }

    @Test
    void saysHowToGoOnInATransactionAfterARefusal() {
        assertThat(explain("25P02", "ERROR: current transaction is aborted").message())
                .contains("put what may fail into a Db.atomic(…) of its own");
    }

    @Test
    void leavesOutTheValueThatIsOfAnotherType() {
        assertThat(explain("22P02", "ERROR: invalid input syntax for type integer: \"secret\"")
                        .message())
                .isEqualTo("invalid input syntax for type integer: …");
    }

    private Failure explain(String state, String message) {
        return dialect.explain(state, 0, message);
    }
}
