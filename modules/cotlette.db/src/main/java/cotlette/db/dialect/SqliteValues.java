package cotlette.db.dialect;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Json;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as SQLite keeps them: texts, whole numbers, floating-point numbers and bytes. */
final class SqliteValues {
    private SqliteValues() {}

    static @Nullable Object bind(FieldType type, @Nullable Object value) {
        return switch (value) {
            case Instant instant -> InstantText.write(instant);
            case LocalDate day -> DayAndTime.write(day);
            case LocalTime time -> DayAndTime.write(time);
            case Duration duration -> Microseconds.of(duration);
            case Boolean truth -> truth ? 1 : 0;
            case BigDecimal number -> decimal(type, number);
            case UUID uuid -> uuid.toString();
            case Json json -> json.text();
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }

    static <V> V restore(Object stored, Class<V> type) {
        Object value = switch (stored) {
            case String text -> text(text, type);
            case Number number when type == Boolean.class -> number.longValue() != 0;
            case Number number when type != BigDecimal.class -> StandardValues.number(number, type);
            case ByteBuffer buffer when type == byte[].class -> StandardValues.bytes(buffer);
            default -> stored;
        };
        if (!type.isInstance(value)) {
            throw misfit(stored, type);
        }
        return type.cast(value);
    }

    /** Decimals are texts, because SQLite's own numbers are binary; each has the digits after the point that its column has. */
    private static String decimal(FieldType type, BigDecimal number) {
        return type instanceof FieldType.Decimal decimal
                        && number.stripTrailingZeros().scale() <= decimal.decimalPlaces()
                ? number.setScale(decimal.decimalPlaces()).toPlainString()
                : number.toPlainString();
    }

    private static Object text(String text, Class<?> type) {
        if (type == Instant.class) {
            return InstantText.read(text);
        }
        if (type == LocalDate.class) {
            return DayAndTime.day(text);
        }
        if (type == LocalTime.class) {
            return DayAndTime.time(text);
        }
        if (type == Json.class) {
            return StandardValues.json(text);
        }
        if (type.isEnum()) {
            return StandardValues.constant(text, type);
        }
        try {
            return type == BigDecimal.class ? new BigDecimal(text) : type == UUID.class ? UUID.fromString(text) : text;
        } catch (IllegalArgumentException _) {
            throw misfit(text, type);
        }
    }

    private static DatabaseException misfit(Object stored, Class<?> type) {
        return new DatabaseException("The database holds a value of the class "
                + stored.getClass().getSimpleName() + " where the model wants "
                + type.getSimpleName()
                + ", so another program wrote it. SQLite takes any value in any column: correct the row.");
    }
}
