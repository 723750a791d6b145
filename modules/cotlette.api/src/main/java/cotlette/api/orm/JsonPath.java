package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * A value inside of a JSON value, as databases find it; H2 cannot. Immutable.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class JsonPath<R> {
    /** Leads to the whole value. */
    static final String ROOT = "$";

    private final Term json;
    private final String path;

    JsonPath(Term json, String path) {
        this.json = json;
        this.path = path;
    }

    /**
     * The value that the object here has under a name.
     *
     * @throws OrmException when the name has a quote, a backslash or a control character, which databases write in different ways, or begins
     *     with a minus, under which one of them finds nothing
     */
    public JsonPath<R> at(String name) {
        return new JsonPath<>(json, member(path, name));
    }

    /**
     * The value that the array here has at a position, counted from 0.
     *
     * @throws IllegalArgumentException when the position is negative
     */
    public JsonPath<R> at(int position) {
        return new JsonPath<>(json, element(path, position));
    }

    /** The text here; of another value, what JSON writes. Null where there is nothing, or null. */
    public TextExpression<R> text() {
        return new TextExpression<>(call(ScalarFunction.JSON_TEXT, json, path));
    }

    /** The number here; null where there is something else, or nothing. */
    public FractionExpression<R, Double> number() {
        return new FractionExpression<>(call(ScalarFunction.JSON_NUMBER, json, path));
    }

    /** What is true or false here; null where there is something else, or nothing. */
    public Expression<R, Boolean> truth() {
        return new Computed<>(call(ScalarFunction.JSON_TRUTH, json, path));
    }

    /** There is something here, which may be the null of JSON. */
    public Condition<R> exists() {
        return new Condition.Comparison<>(
                call(ScalarFunction.JSON_EXISTS, json, path), Lookup.EXACT, new Term.Value(true));
    }

    static Term call(ScalarFunction function, Term json, String path) {
        return new Term.Call(function, List.of(json, new Term.Value(path)));
    }

    static String member(String path, String name) {
        if (name.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            throw new OrmException("The name \"" + name
                    + "\" within JSON has a quote, a backslash or a control character, which databases write in different ways. "
                    + "Read the objects, and look for it in Java.");
        }
        if (name.startsWith("-")) {
            throw new OrmException(
                    "The name \"" + name
                            + "\" within JSON begins with a minus, under which MariaDB finds nothing. Read the objects, and look for it in Java.");
        }
        return path + ".\"" + name + "\"";
    }

    static String element(String path, int position) {
        if (position < 0) {
            throw new IllegalArgumentException("Positions in arrays are counted from 0, and this is " + position + ".");
        }
        return path + "[" + position + "]";
    }
}
