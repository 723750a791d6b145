package cotlette.api.http;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of an object, all of them before it complains; used by generated codecs. One thread at a time.
 *
 * {@snippet :
 * ObjectInput in = new ObjectInput(value, problems);
 * Input<String> name = in.required("name", Scalar.TEXT);
 * Input<Optional<Integer>> age = in.optional("age", Scalar.INT);
 * return in.build(() -> new UserCreate(name.get(), age.get()));
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ObjectInput {
    private static final InputValue ABSENT = new InputValue.Absent();

    private final Map<String, InputValue> members;
    private final boolean form;
    private final Problems problems;
    private boolean complete;

    /** Begins to read {@code value}, which must be an object or a form. */
    public ObjectInput(InputValue value, Problems problems) {
        this.problems = problems;
        this.complete = value instanceof InputValue.Members;
        this.members = value instanceof InputValue.Members object ? object.values() : Map.of();
        this.form = value instanceof InputValue.Members object && object.form();
        if (!complete) {
            problems.add("must be an object");
        }
    }

    /** Reads a member that must be there; in a form, a box that is not ticked is false, and a list of which nothing was chosen is empty. */
    public <T> Input<T> required(String name, Codec<T> codec) {
        InputValue value = member(name);
        if (!complete && members.isEmpty()) {
            return new Input<>(null);
        }
        if (form && value instanceof InputValue.Absent && codec == Scalar.BOOLEAN) {
            value = new InputValue.Raw("false");
        } else if (form && isNothing(value) && codec instanceof ListCodec) {
            value = new InputValue.Items(List.of());
        } else if (isNothing(value) || value instanceof InputValue.Null) {
            problems.at(name).add("is required");
            complete = false;
            return new Input<>(null);
        }
        return read(name, value, codec);
    }

    /** Reads a member that may be absent, null or, in a form, empty. */
    public <T> Input<Optional<T>> optional(String name, Codec<T> codec) {
        InputValue value = member(name);
        return read(name, isNothing(value) ? ABSENT : value, Codec.optional(codec));
    }

    /** Reads a member; where it is absent, {@code defaultValue} is read instead. */
    public <T> Input<T> required(String name, Codec<T> codec, String defaultValue) {
        InputValue value = member(name);
        return read(name, value instanceof InputValue.Absent ? new InputValue.Raw(defaultValue) : value, codec);
    }

    /** Returns what {@code constructor} makes of the members, null when one of them could not be read. */
    public <T> @Nullable T build(Supplier<T> constructor) {
        if (!complete) {
            return null;
        }
        try {
            return constructor.get();
        } catch (IllegalArgumentException refused) {
            problems.add(Optional.ofNullable(refused.getMessage()).orElse("is not valid"));
            return null;
        }
    }

    /** In a form, a field left empty was sent but means nothing. */
    private boolean isNothing(InputValue value) {
        return value instanceof InputValue.Absent
                || (form && value instanceof InputValue.Raw raw && raw.text().isBlank());
    }

    private InputValue member(String name) {
        return members.getOrDefault(name, ABSENT);
    }

    private <T> Input<T> read(String name, InputValue value, Codec<T> codec) {
        T result = codec.read(value, problems.at(name));
        complete &= result != null;
        return new Input<>(result);
    }
}
