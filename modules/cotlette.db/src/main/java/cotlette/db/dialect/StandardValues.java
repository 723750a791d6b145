package cotlette.db.dialect;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Json;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Values as most drivers take and hand them out. */
final class StandardValues {
    private StandardValues() {}

    /** Points in time cross over with their offset, which is always that of UTC, so that no time zone of a server or JVM matters. */
    static @Nullable Object bind(@Nullable Object value) {
        return switch (value) {
            case Instant instant ->
                InstantText.checked(instant).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            case LocalDate day -> DayAndTime.checked(day);
            case LocalTime time -> time.truncatedTo(ChronoUnit.MICROS);
            case Duration duration -> Microseconds.of(duration);
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }

    static <V> V restore(String database, Object stored, Class<V> type) {
        Object value = restored(stored, type);
        if (!type.isInstance(value)) {
            throw new DatabaseException("The database holds a value of the class "
                    + stored.getClass().getSimpleName() + " where the model wants " + type.getSimpleName()
                    + ", so the column has another type than the model's migrations give it. Let the field follow the column, or change the column's type in "
                    + database + ".");
        }
        return type.cast(value);
    }

    private static Object restored(Object stored, Class<?> type) {
        return switch (stored) {
            case OffsetDateTime time when type == Instant.class -> time.toInstant();
            case Date timestamp when type == Instant.class -> timestamp.toInstant();
            case Number number -> number(number, type);
            case String text when type.isEnum() -> constant(text, type);
            case String text when type == Json.class -> json(text);
            case byte[] bytes when type == Json.class -> json(new String(bytes, StandardCharsets.UTF_8));
            case ByteBuffer buffer when type == byte[].class -> bytes(buffer);
            default -> stored;
        };
    }

    /** Returns a number in a class that a field may have, the number itself where it does not fit. */
    static Object number(Number number, Class<?> type) {
        if (number instanceof BigDecimal decimal && decimal.stripTrailingZeros().scale() > 0) {
            return number;
        }
        if (type == Long.class && !(number instanceof Double)) {
            return number.longValue();
        }
        if (type == Integer.class && number.longValue() == number.intValue()) {
            return number.intValue();
        }
        if (type == Short.class && number.longValue() == number.shortValue()) {
            return number.shortValue();
        }
        if (type == Duration.class) {
            return Microseconds.read(number.longValue());
        }
        if (type == Double.class && !(number instanceof BigDecimal)) {
            return number.doubleValue();
        }
        return number;
    }

    /** Returns the constant with a name. */
    static Object constant(String name, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new DatabaseException(
                "The database holds a name that is none of the constants of " + type.getSimpleName()
                        + ", so a constant was renamed or another program wrote it. Add the constant again, or correct the rows.");
    }

    static Json json(String text) {
        try {
            return Json.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw new DatabaseException(
                    "The database holds a text that is no JSON where the model wants it, so another program wrote it. "
                            + "Correct the row.");
        }
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
