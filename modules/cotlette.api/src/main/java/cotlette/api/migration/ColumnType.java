package cotlette.api.migration;

import cotlette.api.base.Stability;

/**
 * The type of a column, the same on every database; each database's dialect knows its own name for it.
 *
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public sealed interface ColumnType {
    /** Text of at most {@code length} characters. */
    record Varchar(int length) implements ColumnType {
        /**
         * Refuses a length that no text has.
         *
         * @throws IllegalArgumentException when {@code length} is below 1
         */
        public Varchar {
            if (length < 1) {
                throw new IllegalArgumentException("The length of a varchar is at least 1, not " + length);
            }
        }
    }

    /** Text of any length. */
    record Text() implements ColumnType {}

    /** Whole numbers of 16 bits. */
    record Smallint() implements ColumnType {}

    /** Whole numbers of 32 bits. */
    record Int() implements ColumnType {}

    /** Whole numbers of 64 bits. */
    record Bigint() implements ColumnType {}

    /** Floating-point numbers of 64 bits. */
    record DoublePrecision() implements ColumnType {}

    /** Exact decimal numbers of {@code precision} digits, {@code scale} of them after the point. */
    record Decimal(int precision, int scale) implements ColumnType {
        private static final int MOST_DIGITS = 38;
        private static final int MOST_AFTER_THE_POINT = 30;

        /**
         * Refuses what some database has no such numbers for.
         *
         * @throws IllegalArgumentException when {@code precision} is not from 1 to 38, or {@code scale} greater than it or not from 0 to 30
         */
        public Decimal {
            if (precision < 1
                    || precision > MOST_DIGITS
                    || scale < 0
                    || scale > Math.min(precision, MOST_AFTER_THE_POINT)) {
                throw new IllegalArgumentException(
                        "A decimal has 1 to 38 digits, and from none to all of them after the " + "point; not "
                                + precision + " and " + scale);
            }
        }
    }

    /** True or false. */
    record Bool() implements ColumnType {}

    /** Days. */
    record Date() implements ColumnType {}

    /** Times of the day, at microseconds. */
    record Time() implements ColumnType {}

    /** Spans of time, at microseconds. */
    record Duration() implements ColumnType {}

    /** Points in time, in UTC, at microseconds. */
    record Timestamp() implements ColumnType {}

    /** Universally unique identifiers. */
    record Uuid() implements ColumnType {}

    /** JSON values. */
    record Json() implements ColumnType {}

    /** At most {@code length} bytes. */
    record Binary(int length) implements ColumnType {
        /**
         * Refuses a length that no bytes have.
         *
         * @throws IllegalArgumentException when {@code length} is below 1
         */
        public Binary {
            if (length < 1) {
                throw new IllegalArgumentException("The length of a binary column is at least 1, not " + length);
            }
        }
    }
}
