package cotlette.api.orm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of Java that JSON has: what of them every database keeps. */
final class JsonValues {
    static final int DEEPEST = 500;
    private static final int MOST_DIGITS = 1_000;

    private JsonValues() {}

    /** Returns the same value in the classes that {@link Json#value} names, unmodifiable. */
    static @Nullable Object copy(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("More than " + DEEPEST + " JSON values are within each other.");
        }
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            case String text -> text(text);
            case BigDecimal number -> number(number);
            case Number number -> number(decimal(number));
            case List<?> list -> list(list, depth);
            case Map<?, ?> map -> map(map, depth);
            default ->
                throw new IllegalArgumentException("JSON has no values of the class "
                        + value.getClass().getName()
                        + ". Give it Boolean, String, numbers, List, Map from String, or null.");
        };
    }

    /** Returns the number without zeros at its end, and never with an exponent. */
    static BigDecimal number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        long digits = Math.max((long) shortest.precision() - shortest.scale(), shortest.scale());
        if (digits > MOST_DIGITS) {
            throw new IllegalArgumentException("A number in JSON has more than " + MOST_DIGITS + " digits.");
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    throw new IllegalArgumentException(
                            "A text in JSON has half of a surrogate pair, which no database keeps.");
                }
                i++;
            }
        }
        return text;
    }

    private static BigDecimal decimal(Number number) {
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("JSON has no number " + number + ".");
        }
    }

    private static List<@Nullable Object> list(List<?> list, int depth) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        for (Object each : list) {
            copy.add(copy(each, depth + 1));
        }
        return Collections.unmodifiableList(copy);
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> copy = new TreeMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("The names of a JSON object are texts, not " + name + ".");
            }
            copy.put(text(text), copy(value, depth + 1));
        });
        return Collections.unmodifiableMap(copy);
    }
}
