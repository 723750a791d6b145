package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A function of the values of one row. Null when an argument is null, unless it says otherwise.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public enum ScalarFunction {
    /** The text in lower case. */
    LOWER,
    /** The text in upper case. */
    UPPER,
    /** How many characters the text has. */
    LENGTH,
    /** The text without the blanks around it. */
    TRIM,
    /** The text without the blanks before it. */
    TRIM_START,
    /** The text without the blanks after it. */
    TRIM_END,
    /** The texts one after the other. */
    CONCAT,
    /** The first text, in which each occurrence of the second is replaced by the third. */
    REPLACE,
    /** The part of the text from a position, counted from 1, of at most so many characters. */
    SUBSTRING,
    /** The number without its sign. */
    ABS,
    /** The number with its sign turned. */
    NEGATE,
    /** The greatest whole number that is not greater. */
    FLOOR,
    /** The smallest whole number that is not smaller. */
    CEILING,
    /** The number rounded to so many decimal places, halves away from zero. */
    ROUND,
    /** The first argument that is not null; null when all are. */
    COALESCE,
    /** The first argument, null when it equals the second. */
    NULLIF,
    /** The greatest of the arguments; null when one of them is. */
    GREATEST,
    /** The smallest of the arguments; null when one of them is. */
    LEAST,
    /** The point in time at which the statement runs. */
    NOW,
    /** The year. */
    YEAR,
    /** The quarter, from 1 to 4. */
    QUARTER,
    /** The month, from 1 to 12. */
    MONTH,
    /** The day of the month. */
    DAY,
    /** The day of the week, from Monday, 1, to Sunday, 7. */
    WEEKDAY,
    /** The hour, from 0 to 23. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second, without its fraction. */
    SECOND,
    /** The date. */
    DATE,
    /** The beginning of the year. */
    TRUNCATE_YEAR,
    /** The beginning of the quarter. */
    TRUNCATE_QUARTER,
    /** The beginning of the month. */
    TRUNCATE_MONTH,
    /** The beginning of the week, a Monday. */
    TRUNCATE_WEEK,
    /** The beginning of the day. */
    TRUNCATE_DAY,
    /** The beginning of the hour. */
    TRUNCATE_HOUR,
    /** The beginning of the minute. */
    TRUNCATE_MINUTE,
    /** The beginning of the second. */
    TRUNCATE_SECOND,
    /** The text that JSON has at a path, as JSON writes it where it is none. */
    JSON_TEXT,
    /** The number that JSON has at a path, null where it is none. */
    JSON_NUMBER,
    /** What is true or false at a path in JSON, null where it is neither. */
    JSON_TRUTH,
    /** Whether JSON has anything at a path. */
    JSON_EXISTS
}
