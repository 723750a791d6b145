package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into those that a field takes, where nothing is lost by it: an {@code Integer} into a {@code Long}, say.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ExactValues {
    private ExactValues() {}

    /** Returns {@code value} as one of a class, empty when it is none, or would be another number. */
    public static <V> Optional<V> fit(Object value, Class<V> wanted) {
        if (wanted.isInstance(value)) {
            return Optional.of(wanted.cast(value));
        }
        if (value instanceof Number number && Number.class.isAssignableFrom(wanted)) {
            try {
                return Optional.ofNullable(convert(exact(number), wanted)).map(wanted::cast);
            } catch (ArithmeticException | NumberFormatException _) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static BigDecimal exact(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double _, Float _ -> new BigDecimal(number.toString());
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    private static @Nullable Object convert(BigDecimal number, Class<?> wanted) {
        if (wanted == Integer.class) {
            return number.intValueExact();
        }
        if (wanted == Long.class) {
            return number.longValueExact();
        }
        if (wanted == Short.class) {
            return number.shortValueExact();
        }
        if (wanted == Double.class) {
            return number.doubleValue();
        }
        return wanted == BigDecimal.class ? number : null;
    }
}
