package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Blob;
import io.r2dbc.spi.Clob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Makes the Java type that is asked for of what SQLite has: {@code Integer}, {@code Long}, {@code Double}, {@code String} or bytes. */
final class Decoder {
    private static final Map<Class<?>, Function<Object, Object>> DECODERS = decoders();

    private Decoder() {}

    private static Map<Class<?>, Function<Object, Object>> decoders() {
        Map<Class<?>, Function<Object, Object>> known = new HashMap<>();
        known.put(Object.class, Decoder::natural);
        known.put(Number.class, value -> value instanceof Number ? value : decimal(value));
        known.put(Byte.class, value -> decimal(value).byteValueExact());
        known.put(Short.class, value -> decimal(value).shortValueExact());
        known.put(
                Integer.class,
                value -> value instanceof Integer ? value : decimal(value).intValueExact());
        known.put(
                Long.class,
                value -> value instanceof Number number && !(value instanceof Double)
                        ? number.longValue()
                        : decimal(value).longValueExact());
        known.put(
                Float.class,
                value -> value instanceof Number number ? number.floatValue() : Float.valueOf(text(value)));
        known.put(
                Double.class,
                value -> value instanceof Number number ? number.doubleValue() : Double.valueOf(text(value)));
        known.put(BigDecimal.class, Decoder::decimal);
        known.put(BigInteger.class, value -> decimal(value).toBigIntegerExact());
        known.put(Boolean.class, value -> decimal(value).signum() != 0);
        known.put(String.class, value -> value instanceof byte[] ? text(value) : value.toString());
        known.put(CharSequence.class, value -> value instanceof byte[] ? text(value) : value.toString());
        known.put(Character.class, value -> character(text(value)));
        known.put(UUID.class, value -> UUID.fromString(text(value)));
        known.put(LocalDate.class, value -> LocalDate.parse(text(value)));
        known.put(LocalTime.class, value -> LocalTime.parse(text(value)));
        known.put(LocalDateTime.class, value -> Moments.dateTime(text(value)));
        known.put(OffsetTime.class, value -> OffsetTime.parse(text(value)));
        known.put(OffsetDateTime.class, value -> Moments.offsetDateTime(text(value)));
        known.put(
                ZonedDateTime.class,
                value -> Moments.offsetDateTime(text(value)).toZonedDateTime());
        known.put(Instant.class, value -> Moments.offsetDateTime(text(value)).toInstant());
        known.put(byte[].class, value -> bytes(value).clone());
        known.put(ByteBuffer.class, value -> ByteBuffer.wrap(bytes(value)).slice());
        known.put(
                Blob.class,
                value -> Blob.from(
                        Mono.fromSupplier(() -> ByteBuffer.wrap(bytes(value)).slice())));
        known.put(Clob.class, value -> Clob.from(Mono.just(text(value))));
        return Map.copyOf(known);
    }

    /** Returns the value as it is, bytes in a buffer. */
    static Object natural(Object value) {
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    /**
     * Makes the type of the value.
     *
     * @param column its name, for messages
     * @throws IllegalArgumentException when it cannot be made
     */
    static <T> T decode(Object value, Class<T> type, String column) {
        Function<Object, Object> decoder = DECODERS.get(type);
        if (decoder == null && type.isEnum()) {
            decoder = name -> constant(type, text(name));
        }
        if (decoder == null) {
            throw new IllegalArgumentException("Column '" + column + "' cannot be read as " + type.getName()
                    + ". Read it as " + natural(value).getClass().getName() + ", and make of that what you need.");
        }
        try {
            return type.cast(decoder.apply(value));
        } catch (ArithmeticException | NumberFormatException | DateTimeException | IllegalValue unfit) {
            throw new IllegalArgumentException(
                    "Column '" + column + "' holds " + described(value) + ", which is no " + type.getSimpleName() + ".",
                    unfit);
        }
    }

    /** What a column holds is told by its kind only: it may be somebody's secret. */
    private static String described(Object value) {
        return switch (value) {
            case Integer _, Long _ -> "an integer";
            case Double _ -> "a real number";
            case String text -> "a text of " + text.length() + " characters";
            default -> "bytes";
        };
    }

    private static BigDecimal decimal(Object value) {
        return switch (value) {
            case Double number -> BigDecimal.valueOf(number);
            case Number number -> BigDecimal.valueOf(number.longValue());
            case String text -> new BigDecimal(text);
            default -> throw new IllegalValue();
        };
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalValue();
    }

    private static byte[] bytes(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        throw new IllegalValue();
    }

    private static Character character(String text) {
        if (text.length() == 1) {
            return text.charAt(0);
        }
        throw new IllegalValue();
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalValue();
    }

    /** A value is of another kind than the type that is asked for. */
    private static final class IllegalValue extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
