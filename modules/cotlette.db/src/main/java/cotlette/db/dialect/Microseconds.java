package cotlette.db.dialect;

import cotlette.api.orm.OrmException;
import java.time.Duration;

/** Spans of time as whole numbers of microseconds. */
final class Microseconds {
    private static final long IN_A_SECOND = 1_000_000;
    private static final int NANOSECONDS = 1_000;

    private Microseconds() {}

    static long of(Duration duration) {
        try {
            return Math.addExact(
                    Math.multiplyExact(duration.getSeconds(), IN_A_SECOND), duration.getNano() / NANOSECONDS);
        } catch (ArithmeticException _) {
            throw new OrmException(duration
                    + " cannot be kept: databases keep spans of time of up to 292,000 years, as microseconds.");
        }
    }

    static Duration read(long microseconds) {
        return Duration.ofSeconds(
                Math.floorDiv(microseconds, IN_A_SECOND), Math.floorMod(microseconds, IN_A_SECOND) * NANOSECONDS);
    }
}
