package cotlette.api.http;

import cotlette.api.base.Stability;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ends a request with 422 and all that is wrong with what the client sent.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class ValidationException extends HttpException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Creates an exception from at least one problem. */
    public ValidationException(List<Problem> problems) {
        super(
                422,
                problems.stream()
                        .map(problem ->
                                (problem.field().isEmpty() ? "body" : problem.field()) + ": " + problem.message())
                        .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems. */
    public List<Problem> problems() {
        return problems;
    }
}
