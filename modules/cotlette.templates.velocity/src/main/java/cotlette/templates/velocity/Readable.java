package cotlette.templates.velocity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What templates may read of all objects of a type: a list of names, each with the code that reads it.
 *
 * @param <T> the type
 */
final class Readable<T> {
    private final Class<T> type;
    private final Map<String, Function<T, @Nullable Object>> plain = new LinkedHashMap<>();
    private final Map<String, Call<T>> withArgument = new LinkedHashMap<>();

    private Readable(Class<T> type) {
        this.type = type;
    }

    /** Reads something by an argument. */
    @FunctionalInterface
    interface Call<T> {
        @Nullable
        Object of(T object, Argument argument);
    }

    static <T> Readable<T> of(Class<T> type) {
        return new Readable<>(type);
    }

    /** Allows {@code $x.name} and {@code $x.name()}. */
    Readable<T> with(String name, Function<T, @Nullable Object> read) {
        plain.put(name, read);
        return this;
    }

    /** Allows {@code $x.name($argument)}. */
    Readable<T> withCall(String name, Call<T> call) {
        withArgument.put(name, call);
        return this;
    }

    boolean describes(Object object) {
        return type.isInstance(object);
    }

    /** Returns whether {@code name} can be read with these arguments. */
    boolean has(String name, int arguments) {
        return arguments == 0 ? plain.containsKey(name) : arguments == 1 && withArgument.containsKey(name);
    }

    /** Reads what {@link #has} says is there. */
    @Nullable
    Object read(Object object, String name, List<@Nullable Object> arguments) {
        T known = type.cast(object);
        if (arguments.isEmpty()) {
            return plain.getOrDefault(name, nothing -> null).apply(known);
        }
        return withArgument
                .getOrDefault(name, (nothing, argument) -> null)
                .of(known, new Argument(name, arguments.getFirst()));
    }

    /** Returns all names for a message. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(plain.keySet());
        withArgument.keySet().forEach(name -> names.add(name + "(…)"));
        return names;
    }

    /** An argument, to be taken as what the one who reads it needs. */
    record Argument(String method, @Nullable Object value) {
        String text() {
            if (value instanceof CharSequence text) {
                return text.toString();
            }
            throw new TemplateProblem(method + "(…) needs a text" + found());
        }

        int position() {
            if (value instanceof Number number) {
                return Math.toIntExact(number.longValue());
            }
            throw new TemplateProblem(method + "(…) needs a whole number" + found());
        }

        <A> A as(Class<A> type, String description) {
            if (type.isInstance(value)) {
                return type.cast(value);
            }
            throw new TemplateProblem(method + "(…) needs " + description + found());
        }

        private String found() {
            return ", not " + (value == null ? "nothing" : Values.aKind(value)) + ".";
        }
    }
}
