package cotlette.api.http;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed into an HTML form: the record it makes, or the problems and the text as it was typed, so that the page can show both
 * again. Immutable.
 *
 * {@snippet :
 * @Post("/")
 * public Response create(@Body Form<UserCreate> form) {
 *     if (form.value().isEmpty()) {
 *         return Response.template("users/form.html").with("form", form).status(422);
 *     }
 *     …
 * }
 * }
 *
 * @param <T> the record
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Form<T> {
    private final Map<String, InputValue> typed;
    private final Optional<T> value;
    private final List<Problem> problems;

    private Form(Map<String, InputValue> typed, Optional<T> value, List<Problem> problems) {
        this.typed = typed;
        this.value = value;
        this.problems = problems;
    }

    /** Returns a form that nobody has filled in yet. */
    public static <T> Form<T> blank() {
        return new Form<>(Map.of(), Optional.empty(), List.of());
    }

    /** Reads a form. */
    public static <T> Form<T> read(InputValue input, Codec<T> codec) {
        Problems problems = new Problems();
        Optional<T> value = Optional.ofNullable(codec.read(input, problems));
        Map<String, InputValue> typed = input instanceof InputValue.Members members ? members.values() : Map.of();
        return new Form<>(typed, value, problems.all());
    }

    /** Returns the record, empty when there are problems or nothing was typed yet. */
    public Optional<T> value() {
        return problems.isEmpty() ? value : Optional.empty();
    }

    /** Returns what was typed into a field, empty when nothing was. */
    public String text(String field) {
        return switch (typed.get(field)) {
            case InputValue.Raw raw -> raw.text();
            case InputValue.Text text -> text.text();
            case InputValue.Number number -> number.value().toPlainString();
            case InputValue.Bool bool -> Boolean.toString(bool.value());
            case null, default -> "";
        };
    }

    /** Returns all problems. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the messages of one field. */
    public List<String> errors(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .toList();
    }

    /** Returns the same form with one more problem, found by the view. */
    public Form<T> withProblem(String field, String message) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(new Problem(field, message));
        return new Form<>(typed, value, List.copyOf(more));
    }
}
