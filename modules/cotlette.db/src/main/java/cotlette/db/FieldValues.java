package cotlette.db;

import cotlette.api.orm.FieldType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of fields as a row has them once it is written, so that an object has after saving what reading it again would give. */
final class FieldValues {
    private static final int NANOSECONDS = 1_000;

    private FieldValues() {}

    /** Returns what a database will keep of a value; a value that it cannot keep without loss stays as it is, to be refused. */
    static @Nullable Object kept(FieldType type, @Nullable Object value) {
        if (value != null && type instanceof FieldType.Custom custom) {
            return kept(custom, value);
        }
        return switch (value) {
            case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS);
            case LocalTime time -> time.truncatedTo(ChronoUnit.MICROS);
            case Duration duration ->
                Duration.ofSeconds(duration.getSeconds(), duration.getNano() - duration.getNano() % NANOSECONDS);
            case BigDecimal number when type instanceof FieldType.Decimal decimal -> scaled(decimal, number);
            case Double number when number == 0 -> 0.0;
            case Integer number when type.stored().javaType() == Long.class -> number.longValue();
            case byte[] bytes -> bytes.clone();
            case null, default -> value;
        };
    }

    private static Object kept(FieldType.Custom type, Object value) {
        boolean fits = type.javaType().isInstance(value)
                && type.conversion().problem(value).isEmpty();
        Object stored = fits ? kept(type.column(), type.conversion().write(value)) : null;
        return stored == null ? value : type.conversion().read(stored);
    }

    /** Returns whether two values of a field are the same; bytes are compared, because arrays compare themselves only. */
    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof byte[] bytes && right instanceof byte[] others) {
            return Arrays.equals(bytes, others);
        }
        return Objects.equals(left, right);
    }

    private static BigDecimal scaled(FieldType.Decimal type, BigDecimal number) {
        return number.stripTrailingZeros().scale() <= type.decimalPlaces()
                ? number.setScale(type.decimalPlaces())
                : number;
    }
}
