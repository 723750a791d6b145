package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from a model to a field, over relations where it has several steps. Immutable.
 *
 * @param steps the steps, in order
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record FieldPath(List<Step> steps) {
    /** The model itself. */
    public static final FieldPath ROOT = new FieldPath(List.of());

    /**
     * One step of a way.
     *
     * @since 0.1
     */
    public sealed interface Step {
        /** Returns the step as string lookups write it. */
        String name();
    }

    /**
     * To a field of the model, or over its foreign key to the model that it refers to.
     *
     * @param name the name of the field
     * @since 0.1
     */
    public record Forward(String name) implements Step {}

    /**
     * Against a foreign key, to all objects that refer to the model.
     *
     * @param owner the model that has the foreign key
     * @param field the name of the foreign key
     * @param name what the relation is called from this side
     * @since 0.1
     */
    public record Backward(ModelType<?> owner, String field, String name) implements Step {}

    /** Copies the steps, so that nobody changes them later. */
    public FieldPath {
        steps = List.copyOf(steps);
    }

    /** Returns the path that goes one step further, to a field. */
    public FieldPath then(String name) {
        return then(new Forward(name));
    }

    /** Returns the path that goes one step further. */
    public FieldPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(Collections.unmodifiableList(longer));
    }

    /** Returns the names of the steps. */
    public List<String> names() {
        return steps.stream().map(Step::name).toList();
    }

    /** Returns whether it goes against a foreign key, so that there may be several ends, or none. */
    public boolean isToMany() {
        return steps.stream().anyMatch(Backward.class::isInstance);
    }

    /** Returns the path as string lookups write it: {@code group__name}. */
    @Override
    public String toString() {
        return steps.stream().map(Step::name).collect(Collectors.joining("__"));
    }
}
