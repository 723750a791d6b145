package cotlette.db.spi;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * Why a database refused a statement, in words that are the same for all databases. Immutable.
 *
 * @param kind the kind of the refusal
 * @param names the columns that the database named, the index where it names that one, or for {@link Kind#NO_TABLE} the table; may be
 *     empty
 * @param message what the database said, without the values of rows
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record Failure(Kind kind, List<String> names, String message) {
    /** The kinds of refusals that we tell apart. */
    public enum Kind {
        /** A unique value exists already. */
        UNIQUE,
        /** A foreign key leads nowhere, or a protected row is referred to. */
        FOREIGN_KEY,
        /** A column must not be null. */
        NOT_NULL,
        /** A condition on the row does not hold. */
        CHECK,
        /** The table does not exist. */
        NO_TABLE,
        /** A column does not exist. */
        NO_COLUMN,
        /** Somebody else held a lock for too long. */
        LOCKED,
        /** It took longer than it may, or somebody cancelled it. */
        TIMEOUT,
        /** Anything else. */
        OTHER
    }

    /** Copies the names, so that nobody changes them later. */
    public Failure {
        names = List.copyOf(names);
    }
}
