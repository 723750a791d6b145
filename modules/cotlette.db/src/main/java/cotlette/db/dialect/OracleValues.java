package cotlette.db.dialect;

import cotlette.api.orm.Json;
import cotlette.api.orm.OrmException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as Oracle keeps them. */
final class OracleValues {
    /** What stands for an empty text, which Oracle would take for null. No other text has this character. */
    private static final String EMPTY = "\0";

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /** The day of times of the day: Oracle has no type for these. */
    private static final LocalDate DAY = LocalDate.EPOCH;

    private OracleValues() {}

    /** Points in time are kept without a zone, which is always that of UTC: the type with one can be no key. */
    static @Nullable Object bind(@Nullable Object value) {
        return switch (value) {
            case String text -> text(text);
            case Instant instant ->
                LocalDateTime.ofInstant(InstantText.checked(instant).truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
            case LocalTime time -> time.truncatedTo(ChronoUnit.MICROS).atDate(DAY);
            case UUID uuid -> uuid.toString();
            case Json json -> json.text();
            case null, default -> StandardValues.bind(value);
        };
    }

    private static String text(String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new OrmException("A text has the character NUL at position " + nul
                    + ", which stands for the empty text in Oracle. Remove it, or refuse the text where it comes in.");
        }
        return text.isEmpty() ? EMPTY : text;
    }

    static <V> V restore(String database, Object stored, Class<V> type) {
        Object value = switch (stored) {
            case String text when text.equals(EMPTY) -> "";
            case String text when type == UUID.class -> uuid(text);
            case LocalDateTime time when type == Instant.class -> time.toInstant(ZoneOffset.UTC);
            case LocalDateTime time when type == LocalTime.class -> time.toLocalTime();
            // A DATE has hours, and truth may be a number.
            case LocalDateTime time when type == LocalDate.class -> time.toLocalDate();
            case BigDecimal number when type == Double.class -> number.doubleValue();
            case BigDecimal number when type == Boolean.class -> number.signum() != 0;
            default -> stored;
        };
        return StandardValues.restore(database, value, type);
    }

    private static Object uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    static String literal(Object value) {
        return switch (value) {
            case LocalDateTime time -> "TIMESTAMP '" + TIMESTAMP.format(time) + '\'';
            case LocalDate day -> "DATE '" + day + '\'';
            case byte[] bytes -> "hextoraw('" + HexFormat.of().formatHex(bytes) + "')";
            case String text when text.equals(EMPTY) -> OracleTemplates.EMPTY;
            default -> StandardSql.literal(value);
        };
    }
}
