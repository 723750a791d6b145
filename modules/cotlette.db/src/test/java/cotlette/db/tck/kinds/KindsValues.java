package cotlette.db.tck.kinds;

import cotlette.api.orm.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Values that each field must keep: the smallest, the greatest, the empty one, and those that databases like to change. */
public final class KindsValues {
    /** The letter beyond the first 65,536 characters, and one that is two characters. */
    private static final String ASTRAL = "\uD83D\uDC27";

    private static final List<Object> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "a ",
            "a  ",
            " a",
            "ä",
            "a\u0308",
            "ß",
            "ss",
            ASTRAL,
            "x" + ASTRAL,
            "'\"`\\%_",
            "\t\n",
            "null");

    /** In ascending order where the values have one. */
    public static final Map<String, List<Object>> BY_FIELD = Map.ofEntries(
            Map.entry("small", List.of(Short.MIN_VALUE, (short) -1, (short) 0, (short) 1, Short.MAX_VALUE)),
            Map.entry("positiveSmall", List.of((short) 0, (short) 1, Short.MAX_VALUE)),
            Map.entry("whole", List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE)),
            Map.entry("positive", List.of(0, 1, Integer.MAX_VALUE)),
            Map.entry("big", List.of(Long.MIN_VALUE, -1L, 0L, 1L, (1L << 53) + 1, Long.MAX_VALUE)),
            Map.entry(
                    "real",
                    List.of(
                            -Double.MAX_VALUE,
                            -0.1,
                            0.0,
                            Double.MIN_NORMAL,
                            0.1,
                            0.30000000000000004,
                            1e23,
                            Double.MAX_VALUE)),
            Map.entry(
                    "decimal",
                    decimals(
                            "-9999999999999999999999999999.9999999999",
                            "-10",
                            "-9.5",
                            "-0.0000000001",
                            "0",
                            "0.0000000001",
                            "0.1",
                            "9",
                            "10",
                            "9999999999999999999999999999.9999999999")),
            Map.entry("truth", List.of(false, true)),
            Map.entry("line", TEXTS),
            Map.entry("text", TEXTS),
            Map.entry("email", List.of("", "a@b.example", "A@b.example", "jürgen@münchen.example")),
            Map.entry(
                    "url",
                    List.of("", "http://localhost:8000", "https://example.com/a?b=c#d", "https://münchen.example/ä")),
            Map.entry("slug", List.of("", "A", "a", "a-b_1")),
            Map.entry(
                    "ip",
                    List.of("", "0.0.0.0", "255.255.255.255", "::", "2001:DB8::1", "2001:db8::1", "::ffff:1.2.3.4")),
            Map.entry("file", List.of("", "covers/a.pdf", "covers/b/" + ASTRAL + " .pdf")),
            Map.entry("image", List.of("", "a.PNG", "b/c.jpeg")),
            Map.entry(
                    "day",
                    List.of(
                            LocalDate.of(1, 1, 1),
                            LocalDate.of(1582, 10, 10),
                            LocalDate.of(2024, 2, 29),
                            LocalDate.of(9999, 12, 31))),
            Map.entry(
                    "time",
                    List.of(
                            LocalTime.MIDNIGHT,
                            LocalTime.of(0, 0, 0, 1_000),
                            LocalTime.NOON,
                            LocalTime.of(23, 59, 59, 999_999_000))),
            Map.entry(
                    "instant",
                    List.of(
                            Instant.parse("0001-01-01T00:00:00Z"),
                            Instant.parse("1582-10-10T00:00:00Z"),
                            Instant.parse("1969-12-31T23:59:59.999999Z"),
                            Instant.EPOCH,
                            Instant.parse("2026-03-29T01:30:00.000001Z"),
                            Instant.parse("9999-12-31T23:59:59.999999Z"))),
            Map.entry(
                    "span",
                    List.of(
                            Duration.ofSeconds(-9_223_372_036_854L),
                            Duration.ofNanos(-1_000),
                            Duration.ZERO,
                            Duration.ofNanos(1_000),
                            Duration.ofDays(1),
                            Duration.ofSeconds(9_223_372_036_854L))),
            Map.entry(
                    "uuid",
                    List.of(
                            new UUID(0, 0),
                            UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
                            UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
                            new UUID(-1, -1))),
            Map.entry(
                    "json",
                    jsons(
                            "null",
                            "true",
                            "0",
                            "-1.5",
                            "12345678901234567890.123456789012345678901234567890",
                            "1e300",
                            "\"\"",
                            "\"a \"",
                            "\"" + ASTRAL + "\\u0001\\\\u0000'\\\"\"",
                            "[]",
                            "{}",
                            "[1, [2, {\"b\": [], \"a\": null, \"\": \"" + ASTRAL + "\"}]]")),
            Map.entry(
                    "bytes",
                    List.of(new byte[0], new byte[1], HexFormat.of().parseHex("00ff5c275c0a80"), new byte[300])),
            Map.entry("size", List.of(Sample.Size.Large_2, Sample.Size.SMALL, Sample.Size.SMALLER)));

    private KindsValues() {}

    private static List<Object> decimals(String... texts) {
        return List.of(texts).stream()
                .map(text -> (Object) new BigDecimal(text).setScale(10))
                .toList();
    }

    private static List<Object> jsons(String... texts) {
        return List.of(texts).stream().map(text -> (Object) Json.of(text)).toList();
    }
}
