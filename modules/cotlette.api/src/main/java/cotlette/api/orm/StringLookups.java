package cotlette.api.orm;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns lookups written as strings, such as {@code "group__name__contains"}, into the tree that columns make. */
final class StringLookups {
    private StringLookups() {}

    /** Returns the condition that a lookup is for a value. */
    static <T extends Model> Condition<T> condition(ModelType<T> type, String lookup, @Nullable Object value) {
        LookupPath path = LookupPath.of(type, lookup).comparedWith(value);
        Condition<T> condition = condition(path, new LookupValue(type, path), value);
        List<FieldPath> sections = path.sections();
        for (int i = sections.size() - 2; i >= 0; i--) {
            condition = new Condition.Related<>(sections.get(i), condition, true);
        }
        return condition;
    }

    /** Returns the criteria of an order that a name stands for; a minus sign puts the greatest first. */
    static <T extends Model> List<Ordering<T>> orderings(ModelType<T> type, String name) {
        boolean descending = name.startsWith("-");
        return terms(type, descending ? name.substring(1) : name).stream()
                .map(term -> new Ordering<T>(term, descending))
                .toList();
    }

    /** Returns the value that a name leads to. */
    static Term term(ModelType<?> type, String name) {
        List<Term> terms = terms(type, name);
        if (terms.size() > 1) {
            throw new FieldError("\"" + name + "\" is several fields of " + type.name() + ": "
                    + terms.stream()
                            .map(term -> term instanceof Term.Field(FieldPath path) ? path.toString() : "")
                            .collect(Collectors.joining(", "))
                    + ". Name those that you mean.");
        }
        return terms.getFirst();
    }

    private static List<Term> terms(ModelType<?> type, String name) {
        LookupPath path = LookupPath.of(type, name);
        if (path.sections().size() > 1) {
            throw new FieldError("\"" + name + "\" leads from one " + type.name()
                    + " to several values, so it cannot be one value of a row. Use an aggregate of the relation, such as "
                    + type.name() + "_." + path.sections().getFirst() + "().count().");
        }
        if (path.lookup() != Lookup.EXACT) {
            throw new FieldError("\"" + name + "\" ends with the lookup '"
                    + path.lookup().word() + "', which belongs into filter(…). Leave it out here.");
        }
        return path.terms();
    }

    private static <T> Condition<T> condition(LookupPath path, LookupValue values, @Nullable Object value) {
        if (path.fields().size() > 1 && path.lookup() != Lookup.ISNULL) {
            return keys(path, values, value);
        }
        Term term = path.terms().getFirst();
        return switch (path.lookup()) {
            case ISNULL -> {
                Condition<T> isNull = new Condition.IsNull<>(term);
                yield values.truth(value) ? isNull : isNull.not();
            }
            case IN ->
                value instanceof Selection<?, ?> query
                        ? new Condition.Comparison<>(term, Lookup.IN, new Term.Subquery(query.tree()))
                        : new Condition.Comparison<>(term, Lookup.IN, new Term.Values(values.several(value)));
            case RANGE -> {
                List<Object> both = values.two(value);
                yield new Condition.All<>(List.of(
                        new Condition.Comparison<>(term, Lookup.GTE, new Term.Value(both.getFirst())),
                        new Condition.Comparison<>(term, Lookup.LTE, new Term.Value(both.getLast()))));
            }
            case EXACT -> new Condition.Comparison<>(term, Lookup.EXACT, values.orNull(value));
            case IEXACT, CONTAINS, ICONTAINS, STARTSWITH, ISTARTSWITH, ENDSWITH, IENDSWITH, REGEX, IREGEX ->
                new Condition.Comparison<>(term, path.lookup(), new Term.Value(values.text(value)));
            case GT, GTE, LT, LTE ->
                new Condition.Comparison<>(term, path.lookup(), new Term.Value(values.ordered(value)));
        };
    }

    /** A key of several fields is compared field by field. */
    private static <T> Condition<T> keys(LookupPath path, LookupValue values, @Nullable Object value) {
        ModelKey key = path.model().primaryKey();
        FieldPath way = path.sections().getLast();
        return switch (path.lookup()) {
            case EXACT -> key.is(way, values.single(value));
            case IN -> key.in(way, values.several(value));
            default ->
                throw new FieldError("The lookup '" + path.lookup().word() + "' in filter(\"" + path.text()
                        + "\", …) compares one value, and the key of "
                        + path.model().name()
                        + " is several fields: " + path.name() + ". Compare one of them.");
        };
    }
}
