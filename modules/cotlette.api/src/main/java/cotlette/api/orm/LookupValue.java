package cotlette.api.orm;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks the values that are given to a lookup written as a string. */
record LookupValue(ModelType<?> type, LookupPath path) {
    boolean truth(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw misfit(value, "a Boolean");
    }

    List<Object> several(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::single).toList();
        }
        throw misfit(value, "a collection of " + wanted().getSimpleName());
    }

    /** A value to compare with by size. */
    Object ordered(@Nullable Object value) {
        refuseUnordered();
        return single(value);
    }

    List<Object> two(@Nullable Object value) {
        refuseUnordered();
        if (value instanceof Collection<?> values && values.size() == 2) {
            return several(values);
        }
        throw misfit(value, "two values of " + wanted().getSimpleName() + ", such as List.of(1, 9)");
    }

    Term orNull(@Nullable Object value) {
        return new Term.Value(value == null ? null : single(value));
    }

    Object text(@Nullable Object value) {
        if (wanted() != String.class) {
            throw new FieldError("The lookup '" + path.lookup().word() + "' is for text, and '"
                    + path.name() + "' of " + path.model().name() + " holds " + wanted().getSimpleName()
                    + ", in filter(\"" + path.text() + "\", …).");
        }
        return single(value);
    }

    Object single(@Nullable Object value) {
        Object given = value instanceof Model model ? standingFor(model) : value;
        if (given == null) {
            throw misfit(null, wanted().getSimpleName());
        }
        if (given instanceof String text
                && wanted() != String.class
                && path.fields().getFirst().type() instanceof FieldType.Custom custom) {
            return custom.conversion().parse(text);
        }
        return ExactValues.fit(given, wanted())
                .<Object>map(fitting -> fitting)
                .orElseThrow(() -> misfit(value, wanted().getSimpleName()));
    }

    /** Databases order these values in ways of their own, which are not Java's, or not at all. */
    private void refuseUnordered() {
        Class<?> values = wanted();
        boolean ordered = Comparable.class.isAssignableFrom(values)
                && values != Boolean.class
                && values != UUID.class
                && !values.isEnum();
        boolean saysItself = path.fields().getFirst().type() instanceof FieldType.Custom;
        if (!ordered && !saysItself) {
            throw new FieldError("The lookup '" + path.lookup().word() + "' is for values that have an order, and '"
                    + path.name() + "' of " + path.model().name() + " holds " + values.getSimpleName()
                    + ", in filter(\"" + path.text() + "\", …). Compare with exact or in.");
        }
    }

    /** What the field holds of an object, where an object can be compared with at all. */
    private Object standingFor(Model object) {
        if (path.fields().getFirst().type() instanceof FieldType.Reference reference
                && path.fields().size() == 1) {
            return reference.valueOf(object);
        }
        return path.fields().equals(path.model().primaryKey().fields()) ? ForeignKey.keyOf(object) : object;
    }

    private Class<?> wanted() {
        return path.valueClass();
    }

    private FieldError misfit(@Nullable Object value, String wanted) {
        String given = value == null ? "null" : value.getClass().getSimpleName();
        return new FieldError("filter(\"" + path.text() + "\", …) on " + type.name() + " takes " + wanted + " for '"
                + path.name() + "', not " + given + ". Pass a value of that type.");
    }
}
