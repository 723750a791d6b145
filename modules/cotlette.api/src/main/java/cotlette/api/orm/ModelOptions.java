package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model says of its table as a whole. Immutable; what looks like a change returns another one.
 *
 * @param ordering the fields by which its objects are ordered where a query asks for no order, as lookups name them, a minus sign before
 *     those whose greatest value comes first
 * @param verboseName what people call one of its objects, empty for its name in words
 * @param verboseNamePlural what people call several of them, empty for the former with an s
 * @param indexes its indexes
 * @param checks the conditions that all its objects fulfil
 * @param formerNames what it has been called before
 * @param formerFields what its fields have been called before, by the names that they have
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ModelOptions(
        List<String> ordering,
        String verboseName,
        String verboseNamePlural,
        List<ModelIndex> indexes,
        List<ModelCheck> checks,
        List<String> formerNames,
        Map<String, List<String>> formerFields) {
    /** Copies the lists, so that nobody changes them later. */
    public ModelOptions {
        ordering = List.copyOf(ordering);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
        formerNames = List.copyOf(formerNames);
        formerFields = Map.copyOf(formerFields);
    }

    /** Creates the options of a model that says nothing. */
    public ModelOptions() {
        this(List.of(), "", "", List.of(), List.of(), List.of(), Map.of());
    }

    /** Orders its objects where a query asks for no order. */
    public ModelOptions orderedBy(String... fields) {
        return new ModelOptions(
                List.of(fields), verboseName, verboseNamePlural, indexes, checks, formerNames, formerFields);
    }

    /** Gives it names for people; an empty one stands for the usual one. */
    public ModelOptions named(String one, String several) {
        return new ModelOptions(ordering, one, several, indexes, checks, formerNames, formerFields);
    }

    /** Gives its table one more index. */
    public ModelOptions with(ModelIndex index) {
        List<ModelIndex> more = new ArrayList<>(indexes);
        more.add(index);
        return new ModelOptions(ordering, verboseName, verboseNamePlural, more, checks, formerNames, formerFields);
    }

    /** Lets the database keep only objects that fulfil one more condition. */
    public ModelOptions with(ModelCheck check) {
        List<ModelCheck> more = new ArrayList<>(checks);
        more.add(check);
        return new ModelOptions(ordering, verboseName, verboseNamePlural, indexes, more, formerNames, formerFields);
    }

    /** Says what it has been called before; see {@link RenamedFrom}. */
    public ModelOptions renamedFrom(String... names) {
        return new ModelOptions(
                ordering, verboseName, verboseNamePlural, indexes, checks, List.of(names), formerFields);
    }

    /** Says what one of its fields has been called before; see {@link RenamedFrom}. */
    public ModelOptions fieldRenamedFrom(String field, String... names) {
        Map<String, List<String>> more = new HashMap<>(formerFields);
        more.put(field, List.of(names));
        return new ModelOptions(ordering, verboseName, verboseNamePlural, indexes, checks, formerNames, more);
    }
}
