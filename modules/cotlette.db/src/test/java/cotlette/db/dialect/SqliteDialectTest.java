package cotlette.db.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.FieldType;
import cotlette.db.spi.Failure;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SqliteDialectTest {
    private static final FieldType TEXT = new FieldType.Text();

    private final SqliteDialect dialect = new SqliteDialect();

    @Test
    void quotesAnyName() {
        assertThat(dialect.quote("order")).isEqualTo("\"order\"");
        assertThat(dialect.quote("a\"; drop table x; --")).isEqualTo("\"a\"\"; drop table x; --\"");
    }

    @Test
    void restoresWhatItBinds() {
        Instant instant = Instant.parse("2026-01-31T12:00:00.123456Z");

        assertThat(dialect.restore(dialect.bind(TEXT, instant), Instant.class)).isEqualTo(instant);
        assertThat(dialect.restore(dialect.bind(TEXT, true), Boolean.class)).isTrue();
        assertThat(dialect.restore(dialect.bind(TEXT, false), Boolean.class)).isFalse();
        assertThat(dialect.restore(dialect.bind(TEXT, Long.MIN_VALUE), Long.class))
                .isEqualTo(Long.MIN_VALUE);
        assertThat(dialect.restore(dialect.bind(TEXT, 7), Integer.class)).isEqualTo(7);
        assertThat(dialect.restore(dialect.bind(TEXT, "text"), String.class)).isEqualTo("text");
        assertThat(dialect.bind(TEXT, null)).isNull();
    }

    @Test
    void refusesAStoredValueOfAnotherClass() {
        assertThatThrownBy(() -> dialect.restore("seven", Integer.class))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("of the class String where the model wants Integer");
        assertThatThrownBy(() -> dialect.restore(Long.MAX_VALUE, Integer.class)).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> dialect.restore(7, Instant.class)).isInstanceOf(DatabaseException.class);
    }

    @Test
    void writesDefaultsThatNothingBreaksOutOf() {
        assertThat(dialect.literal("it's")).isEqualTo("'it''s'");
        assertThat(dialect.literal("back\\slash")).isEqualTo("'back\\slash'");
        assertThat(dialect.literal(7L)).isEqualTo("7");
        assertThat(dialect.literal(true)).isEqualTo("1");
        assertThat(dialect.literal(false)).isEqualTo("0");
    }

    @Test
    void insertsARowThatHasNoColumns() {
        assertThat(dialect.insert("\"t\"", List.of(), 1, List.of("\"id\"")))
                .isEqualTo("INSERT INTO \"t\" DEFAULT VALUES RETURNING \"id\"");
    }

    @Test
    void readsTheColumnsOfARefusal() {
        assertThat(dialect.explain("", 2067, "UNIQUE constraint failed: users_user.name, users_user.age"))
                .isEqualTo(new Failure(
                        Failure.Kind.UNIQUE,
                        List.of("name", "age"),
                        "UNIQUE constraint failed: users_user.name, users_user.age"));
        assertThat(dialect.explain("", 1299, "NOT NULL constraint failed: users_user.name")
                        .names())
                .containsExactly("name");
    }

    @Test
    void tellsTheKindsOfRefusalsApart() {
        assertThat(dialect.explain("", 787, "FOREIGN KEY constraint failed").kind())
                .isEqualTo(Failure.Kind.FOREIGN_KEY);
        assertThat(dialect.explain("", 275, "CHECK constraint failed: age > 0").kind())
                .isEqualTo(Failure.Kind.CHECK);
        assertThat(dialect.explain("", 5, "database is locked").kind()).isEqualTo(Failure.Kind.LOCKED);
        assertThat(dialect.explain("", 517, "database is locked").kind()).isEqualTo(Failure.Kind.LOCKED);
        assertThat(dialect.explain("", 1, "no such table: main.users").names()).containsExactly("users");
        assertThat(dialect.explain("", 1, "no such column: t0.age").names()).containsExactly("age");
        assertThat(dialect.explain("", 1, "table users has no column named age").names())
                .containsExactly("age");
        assertThat(dialect.explain("", 1, "near \"FORM\": syntax error").kind()).isEqualTo(Failure.Kind.OTHER);
    }
}
