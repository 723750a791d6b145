package cotlette.api.orm;

import cotlette.api.base.Suggestions;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Turns lookups written as strings, such as {@code "group__name__contains"}, into the tree that columns make. */
final class StringLookups {
    private StringLookups() {}

    /** A name resolved against the models: the field at the end of the path, and the lookup that followed it. */
    private record Resolved(FieldPath path, ModelField field, Lookup lookup) {}

    static <T extends Model> Condition<T> condition(ModelType<T> type, String lookup, @Nullable Object value) {
        Resolved resolved = resolve(type, lookup, true);
        return new Condition.Comparison<>(resolved.path(), resolved.lookup(), value(resolved, type, lookup, value));
    }

    static <T extends Model> Ordering<T> ordering(ModelType<T> type, String name) {
        boolean descending = name.startsWith("-");
        return new Ordering<>(
                resolve(type, descending ? name.substring(1) : name, false).path(), descending);
    }

    private static Resolved resolve(ModelType<?> root, String text, boolean lookupAllowed) {
        ModelType<?> type = root;
        FieldPath path = FieldPath.ROOT;
        String[] words = text.split("__", -1);
        for (int i = 0; ; i++) {
            ModelField field = field(type, words[i], text);
            path = path.then(field.name());
            if (i + 1 == words.length) {
                return new Resolved(path, field, Lookup.EXACT);
            }
            Lookup lookup = Lookup.of(words[i + 1]).orElse(null);
            if (lookup != null && lookupAllowed && i + 2 == words.length) {
                return new Resolved(path, field, lookup);
            }
            if (!(field.type() instanceof FieldType.Reference reference)) {
                throw new FieldError("Unknown lookup '" + words[i + 1] + "' for field '" + field.name() + "' of "
                        + type.name() + " in \""
                        + text + "\"." + Suggestions.didYouMean(words[i + 1], Lookup.words()) + " Lookups: "
                        + String.join(", ", Lookup.words()) + ".");
            }
            type = reference.target().get();
        }
    }

    private static ModelField field(ModelType<?> type, String name, String text) {
        try {
            return type.fields()
                    .get(type.fieldIndex(name.equals("pk") ? type.key().name() : name));
        } catch (FieldError unknown) {
            throw new FieldError(unknown.getMessage() + " Asked for by \"" + text + "\".");
        }
    }

    private static @Nullable Object value(Resolved resolved, ModelType<?> type, String text, @Nullable Object value) {
        return switch (resolved.lookup()) {
            case ISNULL -> {
                if (value instanceof Boolean) {
                    yield value;
                }
                throw misfit(resolved, type, text, value, "a Boolean");
            }
            case IN -> {
                if (value instanceof Collection<?> values) {
                    yield values.stream()
                            .map(each -> single(resolved, type, text, each))
                            .toList();
                }
                throw misfit(
                        resolved,
                        type,
                        text,
                        value,
                        "a collection of " + resolved.field().javaType().getSimpleName());
            }
            case EXACT -> value == null ? null : single(resolved, type, text, value);
            case CONTAINS -> {
                if (resolved.field().javaType() == String.class) {
                    yield single(resolved, type, text, value);
                }
                throw new FieldError("The lookup 'contains' is for text, and '"
                        + resolved.field().name() + "' of " + type.name() + " holds "
                        + resolved.field().javaType().getSimpleName() + ", in filter(\"" + text + "\", …).");
            }
            case GT, GTE, LT, LTE -> single(resolved, type, text, value);
        };
    }

    private static Object single(Resolved resolved, ModelType<?> type, String text, @Nullable Object value) {
        Class<?> wanted = resolved.field().javaType();
        return switch (value) {
            case Model model when resolved.field().type() instanceof FieldType.Reference -> ForeignKey.keyOf(model);
            case Integer number when wanted == Long.class -> number.longValue();
            case Object fitting when wanted.isInstance(fitting) -> fitting;
            case null, default -> throw misfit(resolved, type, text, value, wanted.getSimpleName());
        };
    }

    private static FieldError misfit(
            Resolved resolved, ModelType<?> type, String text, @Nullable Object value, String wanted) {
        String given = value == null ? "null" : value.getClass().getSimpleName();
        return new FieldError("filter(\"" + text + "\", …) on " + type.name() + " takes " + wanted + " for '"
                + resolved.field().name() + "', not " + given + ". Pass a value of that type.");
    }
}
