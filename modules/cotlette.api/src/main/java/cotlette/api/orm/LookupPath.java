package cotlette.api.orm;

import cotlette.api.base.Suggestions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of a lookup, such as {@code "author__born__year__gte"}, found among the fields, relations, parts of dates and lookups that there
 * are.
 *
 * @param text the lookup as it was written
 * @param sections the ways from one model to many others, and last the way to the model that has the field; each begins where the one
 *     before ends
 * @param model the model that has the field
 * @param fields the field, or those that are the key together
 * @param part what is taken of the field's value
 * @param lookup how it is compared
 */
record LookupPath(
        String text,
        List<FieldPath> sections,
        ModelType<?> model,
        List<ModelField> fields,
        Optional<ScalarFunction> part,
        Optional<String> json,
        Lookup lookup) {
    private static final List<ScalarFunction> PARTS_OF_DAYS = List.of(
            ScalarFunction.YEAR,
            ScalarFunction.QUARTER,
            ScalarFunction.MONTH,
            ScalarFunction.DAY,
            ScalarFunction.WEEKDAY);

    private static final List<ScalarFunction> PARTS_OF_TIMES =
            List.of(ScalarFunction.HOUR, ScalarFunction.MINUTE, ScalarFunction.SECOND);

    private static final List<ScalarFunction> PARTS = Stream.of(
                    PARTS_OF_DAYS, PARTS_OF_TIMES, List.of(ScalarFunction.DATE))
            .flatMap(List::stream)
            .toList();

    /** Returns the terms that are compared, as seen from the last section's beginning. */
    List<Term> terms() {
        FieldPath way = sections.getLast();
        return fields.stream()
                .<Term>map(field -> computed(new Term.Field(way.then(field.name()))))
                .toList();
    }

    private Term computed(Term value) {
        return json.map(inside -> JsonPath.call(part.orElseThrow(), value, inside))
                .orElseGet(() -> part.<Term>map(function -> new Term.Call(function, List.of(value)))
                        .orElse(value));
    }

    /** Returns the name of the field, or the names of those that are the key together. */
    String name() {
        return fields.stream().map(ModelField::name).collect(Collectors.joining(", "));
    }

    /** Returns the class of the values that the term has. */
    Class<?> valueClass() {
        return part.<Class<?>>map(function -> switch (function) {
                    case DATE -> LocalDate.class;
                    case JSON_TEXT -> String.class;
                    case JSON_NUMBER -> Double.class;
                    case JSON_TRUTH -> Boolean.class;
                    default -> Integer.class;
                })
                .orElseGet(() -> fields.size() > 1
                        ? model.primaryKey().javaType()
                        : fields.getFirst().javaType());
    }

    /** Returns the same path; what is inside of JSON becomes of the kind with which it is compared. */
    LookupPath comparedWith(@Nullable Object value) {
        if (json.isEmpty() || lookup == Lookup.ISNULL) {
            return this;
        }
        Object first = value instanceof Collection<?> several && !several.isEmpty()
                ? several.iterator().next()
                : value;
        ScalarFunction kind = switch (first) {
            case Number _ -> ScalarFunction.JSON_NUMBER;
            case Boolean _ -> ScalarFunction.JSON_TRUTH;
            case null, default -> ScalarFunction.JSON_TEXT;
        };
        return new LookupPath(text, sections, model, fields, Optional.of(kind), json, lookup);
    }

    /** Finds the names of {@code text}, from {@code root} on. */
    static LookupPath of(ModelType<?> root, String text) {
        return new Search(root, text).run();
    }

    /** One search, word by word. */
    private static final class Search {
        private final String text;
        private final List<String> words;
        private final List<FieldPath> sections = new ArrayList<>();
        private FieldPath way = FieldPath.ROOT;
        private ModelType<?> model;
        private int next;

        Search(ModelType<?> root, String text) {
            this.text = text;
            this.words = Arrays.asList(text.split("__", -1));
            this.model = root;
        }

        LookupPath run() {
            List<ModelField> fields = List.of();
            while (fields.isEmpty()) {
                fields = step();
            }
            sections.add(way);
            ModelField field = fields.getFirst();
            Optional<String> json = json(field);
            if (json.isPresent()) {
                Optional<ScalarFunction> asText = Optional.of(ScalarFunction.JSON_TEXT);
                return new LookupPath(text, List.copyOf(sections), model, fields, asText, json, lookup(field, asText));
            }
            Optional<ScalarFunction> part = next < words.size() ? part(field) : Optional.empty();
            if (part.isPresent()) {
                next++;
            }
            return new LookupPath(text, List.copyOf(sections), model, fields, part, json, lookup(field, part));
        }

        /** Words behind a field of JSON lead into it, up to a lookup; digits are positions in arrays. */
        private Optional<String> json(ModelField field) {
            if (!(field.type() instanceof FieldType.JsonValue)) {
                return Optional.empty();
            }
            String path = JsonPath.ROOT;
            while (next < words.size() && !isLookup(words.get(next))) {
                String word = words.get(next++);
                path = word.matches("[0-9]{1,9}")
                        ? JsonPath.element(path, Integer.parseInt(word))
                        : JsonPath.member(path, word);
            }
            return path.equals(JsonPath.ROOT) ? Optional.empty() : Optional.of(path);
        }

        /** Goes over one relation; returns the field when the way ends, or those of the key. */
        private List<ModelField> step() {
            String word = words.get(next++);
            List<ModelField> found = fields(word);
            if (!found.isEmpty()) {
                ModelField field = found.getFirst();
                boolean further = next < words.size() && !isLookup(words.get(next)) && !isPart(words.get(next));
                if (further && found.size() == 1 && field.type() instanceof FieldType.Reference reference) {
                    way = way.then(field.name());
                    model = reference.target().get();
                    return List.of();
                }
                return found;
            }
            ReverseRelations.ToMany toMany = ReverseRelations.of(model).stream()
                    .filter(relation -> relation.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> unknownField(word));
            for (FieldPath.Step step : toMany.path().steps()) {
                way = way.then(step);
            }
            model = toMany.target();
            if (next == words.size() || isLookup(words.get(next))) {
                // The related objects themselves are meant, by their keys.
                sections.add(way);
                way = FieldPath.ROOT;
                return model.primaryKey().fields();
            }
            sections.add(way);
            way = FieldPath.ROOT;
            return List.of();
        }

        private List<ModelField> fields(String word) {
            return word.equals("pk")
                    ? model.primaryKey().fields()
                    : model.fields().stream()
                            .filter(field -> field.name().equals(word)
                                    || (field.type() instanceof FieldType.Reference
                                            && word.equals(field.name() + "_id")))
                            .limit(1)
                            .toList();
        }

        private Optional<ScalarFunction> part(ModelField field) {
            return partOf(words.get(next), partsOf(field));
        }

        private Lookup lookup(ModelField field, Optional<ScalarFunction> part) {
            if (next == words.size()) {
                return Lookup.EXACT;
            }
            String word = words.get(next);
            Optional<Lookup> lookup = Lookup.of(word);
            if (lookup.isEmpty() || next + 1 < words.size()) {
                throw unknownLookup(lookup.isEmpty() ? word : words.get(next + 1), field, part);
            }
            return lookup.get();
        }

        private static boolean isLookup(String word) {
            return Lookup.of(word).isPresent();
        }

        private static boolean isPart(String word) {
            return partOf(word, PARTS).isPresent();
        }

        private static Optional<ScalarFunction> partOf(String word, List<ScalarFunction> parts) {
            return parts.stream().filter(part -> word(part).equals(word)).findFirst();
        }

        private static List<ScalarFunction> partsOf(ModelField field) {
            Class<?> values = field.type() instanceof FieldType.Custom ? Object.class : field.javaType();
            if (values == Instant.class) {
                return PARTS;
            }
            return values == LocalDate.class ? PARTS_OF_DAYS : values == LocalTime.class ? PARTS_OF_TIMES : List.of();
        }

        private FieldError unknownField(String word) {
            List<String> fields = model.fields().stream().map(ModelField::name).toList();
            List<String> relations = ReverseRelations.of(model).stream()
                    .map(ReverseRelations.ToMany::name)
                    .toList();
            List<String> names =
                    Stream.concat(fields.stream(), relations.stream()).toList();
            return new FieldError("Unknown field '" + word + "' on " + model.name() + "."
                    + Suggestions.didYouMean(word, names) + " Fields: " + String.join(", ", fields) + "."
                    + (relations.isEmpty() ? "" : " Relations: " + String.join(", ", relations) + ".")
                    + " Asked for by \"" + text + "\".");
        }

        private FieldError unknownLookup(String word, ModelField field, Optional<ScalarFunction> part) {
            List<String> parts =
                    part.isEmpty() ? partsOf(field).stream().map(Search::word).toList() : List.of();
            List<String> all =
                    Stream.concat(Lookup.words().stream(), parts.stream()).toList();
            return new FieldError("Unknown lookup '" + word + "' for field '" + field.name() + "' of " + model.name()
                    + " in \"" + text + "\"." + Suggestions.didYouMean(word, all) + " Lookups: "
                    + String.join(", ", all) + ".");
        }

        private static String word(ScalarFunction part) {
            return part.name().toLowerCase(Locale.ROOT);
        }
    }
}
