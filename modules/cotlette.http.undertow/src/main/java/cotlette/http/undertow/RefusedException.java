package cotlette.http.undertow;

import java.io.Serial;

/** Ends the reading of a request that is refused. Without a stack trace, so that a flood of bad requests costs little. */
final class RefusedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    static RefusedException badRequest(String message) {
        return new RefusedException(Refusal.badRequest(message));
    }

    Refusal refusal() {
        return refusal;
    }
}
