package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Json;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.ScalarFunction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** Which values functions take and give. */
final class FunctionTypes {
    private FunctionTypes() {}

    /** Returns the type of the first argument, and of the others where nothing else is said; empty when they follow a column. */
    static Optional<FieldType> ofValues(ScalarFunction function) {
        return switch (function) {
            case LOWER, UPPER, LENGTH, TRIM, TRIM_START, TRIM_END, CONCAT, REPLACE, SUBSTRING ->
                Optional.of(Typed.TEXT);
            case NOW -> Optional.of(Typed.INSTANT);
            case ABS, NEGATE, FLOOR, CEILING, ROUND, COALESCE, NULLIF, GREATEST, LEAST -> Optional.empty();
            case YEAR, QUARTER, MONTH, DAY, WEEKDAY, HOUR, MINUTE, SECOND, DATE -> Optional.empty();
            case TRUNCATE_YEAR, TRUNCATE_QUARTER, TRUNCATE_MONTH, TRUNCATE_WEEK, TRUNCATE_DAY -> Optional.empty();
            case TRUNCATE_HOUR, TRUNCATE_MINUTE, TRUNCATE_SECOND -> Optional.empty();
            case JSON_TEXT, JSON_NUMBER, JSON_TRUTH, JSON_EXISTS -> Optional.empty();
        };
    }

    /** Returns the type of the arguments after the first, where it is another one. */
    static Optional<FieldType> ofFurther(ScalarFunction function) {
        return switch (function) {
            case SUBSTRING, ROUND -> Optional.of(Typed.INTEGER);
            case JSON_TEXT, JSON_NUMBER, JSON_TRUTH, JSON_EXISTS -> Optional.of(Typed.TEXT);
            default -> Optional.empty();
        };
    }

    /** Returns the type of the result, where it is not that of the first argument. */
    static Optional<FieldType> ofResult(ScalarFunction function) {
        return switch (function) {
            case LENGTH, YEAR, QUARTER, MONTH, DAY, WEEKDAY, HOUR, MINUTE, SECOND -> Optional.of(Typed.INTEGER);
            case DATE -> Optional.of(Typed.DATE);
            case JSON_TEXT -> Optional.of(Typed.TEXT);
            case JSON_NUMBER -> Optional.of(Typed.REAL);
            case JSON_TRUTH, JSON_EXISTS -> Optional.of(Typed.BOOLEAN);
            default -> Optional.empty();
        };
    }

    /** Returns whether the result may be null although no argument is. */
    static boolean isNullable(ScalarFunction function) {
        return switch (function) {
            case NULLIF, JSON_TEXT, JSON_NUMBER, JSON_TRUTH -> true;
            default -> false;
        };
    }

    /** Refuses an argument that the function has no meaning for. */
    static void check(ScalarFunction function, int index, FieldType type) {
        Class<?> given = type.javaType();
        boolean fits = switch (function) {
            case LOWER, UPPER, LENGTH, TRIM, TRIM_START, TRIM_END, CONCAT, REPLACE -> given == String.class;
            case SUBSTRING -> given == (index == 0 ? String.class : Integer.class);
            case YEAR, QUARTER, MONTH, DAY, WEEKDAY, DATE -> given == Instant.class || given == LocalDate.class;
            case TRUNCATE_YEAR, TRUNCATE_QUARTER, TRUNCATE_MONTH, TRUNCATE_WEEK, TRUNCATE_DAY ->
                given == Instant.class || given == LocalDate.class;
            case TRUNCATE_HOUR, TRUNCATE_MINUTE, TRUNCATE_SECOND -> given == Instant.class;
            case HOUR, MINUTE, SECOND -> given == Instant.class || given == LocalTime.class;
            case JSON_TEXT, JSON_NUMBER, JSON_TRUTH, JSON_EXISTS -> given == (index == 0 ? Json.class : String.class);
            case ABS, NEGATE, FLOOR, CEILING, ROUND -> Number.class.isAssignableFrom(given);
            case COALESCE, NULLIF, GREATEST, LEAST, NOW -> true;
        };
        if (!fits) {
            throw new OrmException(function.name().toLowerCase(Locale.ROOT) + " has no meaning for values of the class "
                    + given.getSimpleName() + ".");
        }
    }
}
