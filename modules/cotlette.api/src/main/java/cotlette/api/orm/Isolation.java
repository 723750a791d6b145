package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * How much a transaction sees of others that run beside it. A database may keep them further apart than it was asked to.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public enum Isolation {
    /** Each statement sees what was kept before it began. */
    READ_COMMITTED,
    /** What was read once is the same when it is read again. */
    REPEATABLE_READ,
    /** The result is one that the transactions could have had one after the other; who cannot be fitted in is refused and tries again. */
    SERIALIZABLE
}
