package cotlette.api.http;

import cotlette.api.base.Stability;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a view from its request, all of them before it complains. One thread at a time.
 *
 * {@snippet :
 * Inputs inputs = new Inputs(request);
 * Input<Integer> page = inputs.query("page", Scalar.INT, "1");
 * Input<UserCreate> user = inputs.body(UserCreate_.CODEC);
 * inputs.check();
 * return views.create(page.get(), user.get());
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Inputs {
    private final Request request;
    private final Problems problems = new Problems();

    /** Creates a reader of {@code request}. */
    public Inputs(Request request) {
        this.request = request;
    }

    /**
     * Reads a parameter of the path.
     *
     * @throws HttpException 404 when it cannot be read: there is no such page
     */
    public <T> T path(String name, Scalar<T> scalar) {
        return scalar.parse(request.path(name))
                .orElseThrow(() -> HttpException.notFound("There is no page " + request.path() + ": '"
                        + request.path(name) + "' " + scalar.expectation() + "."));
    }

    /** Reads a parameter of the query that must be there. */
    public <T> Input<T> query(String name, Scalar<T> scalar) {
        return read(name, request.query(name).orElse(null), scalar);
    }

    /** Reads a parameter of the query; where it is absent or empty, {@code defaultValue} is read instead. */
    public <T> Input<T> query(String name, Scalar<T> scalar, String defaultValue) {
        return read(name, given(name).orElse(defaultValue), scalar);
    }

    /** Reads a parameter of the query that may be absent; an empty one, as a form sends it for a field left empty, is absent. */
    public <T> Input<Optional<T>> optionalQuery(String name, Scalar<T> scalar) {
        Optional<String> text = given(name);
        return text.isEmpty()
                ? new Input<>(Optional.empty())
                : new Input<>(Optional.ofNullable(read(name, text.get(), scalar).orNull()));
    }

    /** Reads the body, JSON or form. */
    public <T> Input<T> body(Codec<T> codec) {
        InputValue input = request.input();
        if (input instanceof InputValue.Absent) {
            problems.add("a body is required, as application/json or as a form");
            return new Input<>(null);
        }
        return new Input<>(codec.read(input, problems));
    }

    /** Reads the body as a form that keeps its problems to itself, for the view to show. */
    public <T> Form<T> form(Codec<T> codec) {
        return Form.read(request.input(), codec);
    }

    /**
     * Ends the request with 422 when anything could not be read.
     *
     * @throws ValidationException with all problems
     */
    public void check() {
        if (!problems.isEmpty()) {
            throw new ValidationException(problems.all());
        }
    }

    private Optional<String> given(String name) {
        return request.query(name).filter(text -> !text.isEmpty());
    }

    private <T> Input<T> read(String name, @Nullable String text, Scalar<T> scalar) {
        if (text == null) {
            problems.at(name).add("is required");
            return new Input<>(null);
        }
        return new Input<>(scalar.read(new InputValue.Raw(text), problems.at(name)));
    }
}
