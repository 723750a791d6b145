package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.time.Duration;
import java.util.Optional;

/**
 * What a transaction is to be like. Immutable.
 *
 * {@snippet :
 * Db.atomic(Atomic.readOnly(), () -> …);
 * Db.atomic(Atomic.isolation(Isolation.SERIALIZABLE).and(Atomic.timeout(Duration.ofSeconds(5))), () -> …);
 * }
 *
 * @param isolation how much it sees of others, that of the database unless given
 * @param isReadOnly whether it refuses to change anything
 * @param isDurable whether it must be the outermost, so that what was done is kept when it ends
 * @param limit how long it may take, as long as it wants unless given
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record Atomic(Optional<Isolation> isolation, boolean isReadOnly, boolean isDurable, Optional<Duration> limit) {
    /** A transaction as the database makes it by itself. */
    public static final Atomic DEFAULTS = new Atomic(Optional.empty(), false, false, Optional.empty());

    /** Checks the limit. */
    public Atomic {
        limit.ifPresent(duration -> {
            if (!duration.isPositive()) {
                throw new IllegalArgumentException("A transaction must have some time, and " + duration
                        + " is none. Leave Atomic.timeout out for no limit.");
            }
        });
    }

    /** Sets how much the transaction sees of others. Only the outermost can have it. */
    public static Atomic isolation(Isolation isolation) {
        return new Atomic(Optional.of(isolation), false, false, Optional.empty());
    }

    /** Refuses to change anything. On SQLite, such a transaction waits for no writer. */
    public static Atomic readOnly() {
        return new Atomic(Optional.empty(), true, false, Optional.empty());
    }

    /** Refuses to run inside another transaction, which could undo it later. */
    public static Atomic durable() {
        return new Atomic(Optional.empty(), false, true, Optional.empty());
    }

    /**
     * Ends the statement that runs, and undoes everything, when the time is over.
     *
     * @throws IllegalArgumentException when it is zero or negative
     */
    public static Atomic timeout(Duration limit) {
        return new Atomic(Optional.empty(), false, false, Optional.of(limit));
    }

    /** Returns what asks for both; of two isolations or limits, {@code other}'s counts. */
    public Atomic and(Atomic other) {
        return new Atomic(
                other.isolation.or(() -> isolation),
                isReadOnly || other.isReadOnly,
                isDurable || other.isDurable,
                other.limit.or(() -> limit));
    }
}
