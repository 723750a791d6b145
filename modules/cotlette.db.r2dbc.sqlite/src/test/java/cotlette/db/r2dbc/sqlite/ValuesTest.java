package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.Blob;
import io.r2dbc.spi.Clob;
import io.r2dbc.spi.Parameters;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;

/** What is bound, what SQLite makes of it, and what can be read. */
final class ValuesTest {
    private static Opened database;

    @BeforeAll
    static void open() {
        database = Opened.at("r2dbc:sqlite:///:memory:");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(true, "integer", 1),
                Arguments.of((byte) 7, "integer", 7),
                Arguments.of((short) 7, "integer", 7),
                Arguments.of(7, "integer", 7),
                Arguments.of(7_000_000_000L, "integer", 7_000_000_000L),
                Arguments.of(BigInteger.valueOf(7), "integer", 7),
                Arguments.of(BigInteger.TWO.pow(80), "text", "1208925819614629174706176"),
                Arguments.of(0.5f, "real", 0.5),
                Arguments.of(0.1, "real", 0.1),
                Arguments.of(new BigDecimal("1E+3"), "text", "1000"),
                Arguments.of(new BigDecimal("12.3400"), "text", "12.3400"),
                Arguments.of("Zoë 😀", "text", "Zoë 😀"),
                Arguments.of('Z', "text", "Z"),
                Arguments.of(DayOfWeek.MONDAY, "text", "MONDAY"),
                Arguments.of(
                        UUID.fromString("6b1f2a30-0000-4000-8000-000000000001"),
                        "text",
                        "6b1f2a30-0000-4000-8000-000000000001"),
                Arguments.of(LocalDate.of(2026, 5, 4), "text", "2026-05-04"),
                Arguments.of(LocalTime.of(3, 2), "text", "03:02:00"),
                Arguments.of(LocalDateTime.of(2026, 5, 4, 3, 2, 1, 500_000_000), "text", "2026-05-04 03:02:01.5"),
                Arguments.of(OffsetTime.of(3, 2, 1, 0, ZoneOffset.ofHours(2)), "text", "03:02:01+02:00"),
                Arguments.of(
                        OffsetDateTime.of(2026, 5, 4, 3, 2, 1, 0, ZoneOffset.ofHours(2)),
                        "text",
                        "2026-05-04 03:02:01+02:00"),
                Arguments.of(
                        ZonedDateTime.of(2026, 5, 4, 3, 2, 1, 0, ZoneOffset.ofHours(2)),
                        "text",
                        "2026-05-04 03:02:01+02:00"),
                Arguments.of(
                        Instant.parse("2026-05-04T03:02:01.000000009Z"), "text", "2026-05-04 03:02:01.000000009Z"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void areKeptAsTheirKindAndReadBack(Object value, String kind, Object natural) {
        assertThat(database.select("SELECT typeof(?1)", value)).containsExactly(kind);
        assertThat(database.select("SELECT ?", value)).containsExactly(natural);
        assertThat(read("SELECT ?", wanted(value), value))
                .isEqualTo(value instanceof BigDecimal number ? new BigDecimal(number.toPlainString()) : value);
    }

    @Test
    void bytesComeAsBufferArrayOrBlob() {
        byte[] bytes = "Emma".getBytes(StandardCharsets.UTF_8);

        assertThat(database.select("SELECT ?", bytes)).containsExactly(ByteBuffer.wrap(bytes));
        assertThat(database.select("SELECT typeof(?)", ByteBuffer.wrap(bytes))).containsExactly("blob");
        assertThat(read("SELECT ?", byte[].class, bytes)).isEqualTo(bytes);
        assertThat(Opened.all(read("SELECT ?", Blob.class, bytes).stream())).containsExactly(ByteBuffer.wrap(bytes));
    }

    @Test
    void largeObjectsAreBoundAsAWhole() {
        Blob blob =
                Blob.from(Flux.just("Em", "ma").map(part -> ByteBuffer.wrap(part.getBytes(StandardCharsets.UTF_8))));
        Clob clob = Clob.from(Flux.just("Per", "suasion"));

        assertThat(read("SELECT ?", byte[].class, blob)).isEqualTo("Emma".getBytes(StandardCharsets.UTF_8));
        assertThat(database.select("SELECT ?", clob)).containsExactly("Persuasion");
        assertThat(Opened.all(read("SELECT 'Emma'", Clob.class).stream())).containsExactly("Emma");
    }

    @Test
    void aBlobThatFailsFailsTheStatement() {
        Blob broken = Blob.from(Flux.error(new IllegalStateException("the disk is gone")));

        assertThatThrownBy(() -> database.select("SELECT ?", broken)).hasMessage("the disk is gone");
    }

    @Test
    void nullsHaveNoKind() {
        assertThat(Opened.all(Flux.from(database.connection()
                                .createStatement("SELECT typeof(?), typeof(?2)")
                                .bindNull(0, Integer.class)
                                .bind(1, Parameters.in(String.class))
                                .execute())
                        .flatMap(result -> result.map(row -> row.get(0, String.class) + row.get(1, String.class)))))
                .containsExactly("nullnull");
        assertThat(read("SELECT count(*) FROM (SELECT 1) WHERE NULL IS ?", Long.class, Parameters.in(Integer.class)))
                .isOne();
    }

    @Test
    void whatSqliteSaysOfMomentsIsRead() {
        assertThat(read("SELECT datetime(?, '+1 day')", LocalDateTime.class, LocalDateTime.of(2026, 5, 4, 3, 2)))
                .isEqualTo(LocalDateTime.of(2026, 5, 5, 3, 2));
        assertThat(read("SELECT '2026-05-04T03:02:01'", Instant.class))
                .isEqualTo(Instant.parse("2026-05-04T03:02:01Z"));
    }

    @Test
    void whatDoesNotFitSaysSoWithoutTheValue() {
        assertThatThrownBy(() -> read("SELECT 300 AS pages", Byte.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Column 'pages' holds an integer, which is no Byte.");
        assertThatThrownBy(() -> read("SELECT 'secret' AS word", Integer.class))
                .hasMessage("Column 'word' holds a text of 6 characters, which is no Integer.");
        assertThatThrownBy(() -> read("SELECT 1 AS pages", Thread.class))
                .hasMessageContaining("cannot be read as java.lang.Thread");
    }

    @Test
    void whatCannotBeBoundIsRefusedAtOnce() {
        assertThatThrownBy(() -> database.statement("SELECT ?", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A value of java.lang.Object cannot be bound.");
    }

    private static Class<?> wanted(Object value) {
        return value instanceof DayOfWeek ? DayOfWeek.class : value.getClass();
    }

    private static <T> T read(String sql, Class<T> type, Object... values) {
        return Opened.all(database.execute(sql, values).flatMap(result -> result.map(row -> row.get(0, type))))
                .getFirst();
    }
}
