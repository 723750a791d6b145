package cotlette.db.tck;

import cotlette.api.orm.Lookup;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What lookups mean, told with values in memory. */
final class LookupMeaning {
    /** The parts of dates and times by the words of lookups; a date has no field of its own. */
    static final Map<String, TemporalField> PARTS = Map.of(
            "year", ChronoField.YEAR,
            "quarter", IsoFields.QUARTER_OF_YEAR,
            "month", ChronoField.MONTH_OF_YEAR,
            "day", ChronoField.DAY_OF_MONTH,
            "weekday", ChronoField.DAY_OF_WEEK,
            "hour", ChronoField.HOUR_OF_DAY,
            "minute", ChronoField.MINUTE_OF_HOUR,
            "second", ChronoField.SECOND_OF_MINUTE,
            "date", ChronoField.EPOCH_DAY);

    private LookupMeaning() {}

    /** Returns whether a lookup for {@code given} finds {@code value}. */
    static boolean holds(Object value, Lookup lookup, Object given) {
        return switch (lookup) {
            case ISNULL -> true;
            case EXACT, IN, RANGE -> equal(value, given);
            case GT -> compare(value, given) > 0;
            case GTE -> compare(value, given) >= 0;
            case LT -> compare(value, given) < 0;
            case LTE -> compare(value, given) <= 0;
            case IEXACT -> lower(value).equals(lower(given));
            case CONTAINS, REGEX -> ((String) value).contains((String) given);
            case ICONTAINS, IREGEX -> lower(value).contains(lower(given));
            case STARTSWITH -> ((String) value).startsWith((String) given);
            case ISTARTSWITH -> lower(value).startsWith(lower(given));
            case ENDSWITH -> ((String) value).endsWith((String) given);
            case IENDSWITH -> lower(value).endsWith(lower(given));
        };
    }

    static boolean hasPart(Class<?> type, String part) {
        TemporalAccessor any = type == LocalDate.class
                ? LocalDate.EPOCH
                : type == LocalTime.class ? LocalTime.MIDNIGHT : Instant.EPOCH.atOffset(ZoneOffset.UTC);
        return any.isSupported(PARTS.get(part)) && !(part.equals("date") && type == LocalDate.class);
    }

    static Object part(Object value, String part) {
        TemporalAccessor parts =
                value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : (TemporalAccessor) value;
        return part.equals("date") ? LocalDate.from(parts) : (Object) parts.get(PARTS.get(part));
    }

    /** Returns a regular expression for a text itself. */
    static String expression(String text) {
        return text.replaceAll("[\\p{Punct}]", "\\\\$0");
    }

    private static boolean equal(Object value, Object given) {
        return value instanceof BigDecimal ? compare(value, given) == 0 : Objects.deepEquals(value, given);
    }

    /** Texts in the order of their characters, of which Java's own order makes two each where they are beyond 65,536. */
    @SuppressWarnings("unchecked")
    private static int compare(Object value, Object given) {
        return value instanceof String text
                ? Arrays.compare(
                        text.codePoints().toArray(),
                        ((String) given).codePoints().toArray())
                : ((Comparable<Object>) value).compareTo(given);
    }

    private static String lower(Object text) {
        return ((String) text).toLowerCase(Locale.ROOT);
    }
}
