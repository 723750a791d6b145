package cotlette.web;

/**
 * Hears of what views and middleware throw, and nobody expected; the client gets status 500 all the same.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface FailureListener {
    /** Takes notice of a failure. */
    void failed(Throwable failure);
}
