package cotlette.db.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.db.spi.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

final class H2DialectTest {
    private final H2Dialect dialect = new H2Dialect();

    @Test
    void readsAKeyFromTheRowThatItInserts() {
        assertThat(dialect.insert("\"t\"", List.of("\"a\""), 1, List.of("\"id\"")))
                .isEqualTo("SELECT \"id\" FROM FINAL TABLE (INSERT INTO \"t\" (\"a\") VALUES (?))");
    }

    @Test
    void namesTheColumnsOfAKeyAndLeavesItsValuesOut() {
        assertThat(
                        explain(
                                "23505",
                                "Unique index or primary key violation: \"PUBLIC.author_email_key ON PUBLIC.author(email NULLS FIRST, name NULLS FIRST)"
                                        + " VALUES ( /* key:1 */ 'jane@x', 'jane')\"; SQL statement:\ninsert into … [23505-252]"))
                .isEqualTo(new Failure(
                        Failure.Kind.UNIQUE, List.of("email", "name"), "Unique index or primary key violation"));
    }

    @Test
    void tellsTheKindsOfRefusalsApart() {
        assertThat(explain(
                        "23506",
                        "Referential integrity constraint violation: \"C_2: PUBLIC.book FOREIGN KEY(author_id) REFERENCES"
                                + " PUBLIC.author(id) (CAST(77 AS BIGINT))\"; SQL statement:\n…"))
                .isEqualTo(
                        new Failure(Failure.Kind.FOREIGN_KEY, List.of(), "Referential integrity constraint violation"));
        assertThat(explain("23503", "…").kind()).isEqualTo(Failure.Kind.FOREIGN_KEY);
        assertThat(explain("23502", "NULL not allowed for column \"name\"; SQL statement:\n…"))
                .isEqualTo(new Failure(Failure.Kind.NOT_NULL, List.of("name"), "NULL not allowed for column \"name\""));
        assertThat(explain("23513", "Check constraint violation: \"C: \"; SQL statement:\n…")
                        .kind())
                .isEqualTo(Failure.Kind.CHECK);
        assertThat(explain("HYT00", "Timeout trying to lock table …").kind()).isEqualTo(Failure.Kind.LOCKED);
        assertThat(explain("42S02", "Table \"nope\" not found; SQL statement:\n…")
                        .names())
                .containsExactly("nope");
        assertThat(explain("42S22", "Column \"T0.blurb\" not found; SQL statement:\n…")
                        .names())
                .containsExactly("blurb");
    }

    @Test
    void leavesOutTheValueThatDoesNotFit() {
        assertThat(explain(
                                "22001",
                                "Value too long for column \"name CHARACTER VARYING(5)\": \"'secret' (6)\"; SQL statement:\n…")
                        .message())
                .isEqualTo("Value too long for column …");
    }

    private Failure explain(String state, String message) {
        return dialect.explain(state, 0, message);
    }
}
