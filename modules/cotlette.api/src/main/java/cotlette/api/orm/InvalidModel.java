package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An object cannot be saved as it is: a required field is null, a text is too long, or a value is none that its field allows.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class InvalidModel extends OrmException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    /** Creates an exception with a message that teaches. */
    public InvalidModel(String message) {
        super(message);
        this.problems = List.of();
    }

    /**
     * Creates an exception about values of fields, all of which it names.
     *
     * @param model the name of the model
     */
    public InvalidModel(String model, List<FieldProblem> problems) {
        super(problems.stream()
                .map(problem -> model + "." + problem.field() + " " + problem.message())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns what is wrong with which fields, none when it is the object as a whole. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
