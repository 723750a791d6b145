package cotlette.api.http;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The headers of a request. Names are compared without regard to case.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface Headers {
    /** Returns the first value of a header. */
    Optional<String> first(String name);

    /** Returns all values of a header in the order sent, empty when it was not sent. */
    List<String> all(String name);

    /** Returns the names of all headers sent. */
    Set<String> names();
}
