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

    /** Whole numbers of 32 bits. */
    record Int() implements ColumnType {}

    /** Whole numbers of 64 bits. */
    record Bigint() implements ColumnType {}

    /** True or false. */
    record Bool() implements ColumnType {}

    /** Points in time, in UTC, at microseconds. */
    record Timestamp() implements ColumnType {}
}
