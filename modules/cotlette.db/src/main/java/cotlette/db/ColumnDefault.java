package cotlette.db;

import cotlette.api.base.Stability;
import cotlette.api.migration.ColumnType;
import cotlette.api.orm.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The defaults of columns: values of fields, and what migrations write for them.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ColumnDefault {
    private ColumnDefault() {}

    /** Returns what migrations write for a value: numbers and truth as they are, anything else as text. */
    public static Object written(Object value) {
        return switch (value) {
            case Integer _, Long _, Double _, Boolean _ -> value;
            case Short number -> number.intValue();
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    /**
     * Returns the value for which migrations write a text, or the value itself where they write no text for it.
     *
     * @throws IllegalArgumentException when a column of the type holds no such value
     * @throws java.time.DateTimeException when a column of the type holds no such value
     */
    public static Object read(ColumnType type, Object written) {
        return written instanceof String text ? read(type, text) : written;
    }

    private static Object read(ColumnType type, String text) {
        return switch (type) {
            case ColumnType.Varchar _, ColumnType.Text _ -> text;
            case ColumnType.Smallint _ -> Short.valueOf(text);
            case ColumnType.Int _ -> Integer.valueOf(text);
            case ColumnType.Bigint _ -> Long.valueOf(text);
            case ColumnType.DoublePrecision _ -> Double.valueOf(text);
            case ColumnType.Decimal decimal -> decimal(text, decimal.scale());
            case ColumnType.Bool _ -> truth(text);
            case ColumnType.Date _ -> LocalDate.parse(text);
            case ColumnType.Time _ -> LocalTime.parse(text);
            case ColumnType.Timestamp _ -> Instant.parse(text);
            case ColumnType.Duration _ -> Duration.parse(text);
            case ColumnType.Uuid _ -> UUID.fromString(text);
            case ColumnType.Json _ -> Json.of(text);
            case ColumnType.Binary _ -> throw new IllegalArgumentException("A column of bytes has no default.");
        };
    }

    private static BigDecimal decimal(String text, int scale) {
        try {
            return new BigDecimal(text).setScale(scale);
        } catch (ArithmeticException tooLong) {
            throw new IllegalArgumentException(text + " has more than " + scale + " digits after the point.", tooLong);
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text + " is neither true nor false.");
        };
    }
}
