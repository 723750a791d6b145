package cotlette.db.r2dbc.sqlite;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is bound, as one of SQLite's five kinds: null, integer, real, text, blob. */
final class Values {
    private static final Set<Class<?>> BINDABLE = Set.of(
            Boolean.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigDecimal.class,
            BigInteger.class,
            Character.class,
            UUID.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Instant.class,
            byte[].class);

    private Values() {}

    /**
     * Returns whether values of this class can be bound, apart from {@code Blob} and {@code Clob}, whose content has to be fetched.
     *
     * @param type the class of a value
     */
    static boolean isBindable(Class<?> type) {
        return BINDABLE.contains(type)
                || CharSequence.class.isAssignableFrom(type)
                || ByteBuffer.class.isAssignableFrom(type)
                || Enum.class.isAssignableFrom(type);
    }

    /** Returns what the JDBC driver is to be given. */
    static @Nullable Object toSqlite(Object value) {
        return switch (value) {
            case NullValue _ -> null;
            case Boolean truth -> truth ? 1 : 0;
            case Byte number -> number.intValue();
            case Short number -> number.intValue();
            case Integer number -> number;
            case Long number -> number;
            case Float number -> number.doubleValue();
            case Double number -> number;
            case BigDecimal number -> number.toPlainString();
            case BigInteger number -> number.bitLength() < Long.SIZE ? (Object) number.longValue() : number.toString();
            case byte[] bytes -> bytes;
            case ByteBuffer buffer -> bytes(buffer);
            case LocalDateTime moment -> Moments.write(moment);
            case OffsetDateTime moment -> Moments.write(moment);
            case ZonedDateTime moment -> Moments.write(moment.toOffsetDateTime());
            case Instant moment -> Moments.write(moment);
            case LocalTime time -> Moments.write(time);
            case OffsetTime time -> Moments.write(time);
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
