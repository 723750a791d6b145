package cotlette.api.http;

import cotlette.api.base.Stability;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A value that came from outside, not yet read as anything: a tree of JSON, or the fields of a form.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface InputValue {
    /** Text without a type of its own, from a path, a query or a form: a number if a number is wanted. */
    record Raw(String text) implements InputValue {}

    /** A JSON string. */
    record Text(String text) implements InputValue {}

    /** A JSON number. */
    record Number(BigDecimal value) implements InputValue {}

    /** JSON true or false. */
    record Bool(boolean value) implements InputValue {}

    /** A JSON array, or the values of a form field that was sent several times. */
    record Items(List<InputValue> values) implements InputValue {}

    /**
     * A JSON object, or a form.
     *
     * @param form whether it is a form, in which a box that is not ticked is absent and an empty field means nothing
     */
    record Members(Map<String, InputValue> values, boolean form) implements InputValue {}

    /** JSON null. */
    record Null() implements InputValue {}

    /** Nothing was sent. */
    record Absent() implements InputValue {}
}
