package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.FieldError;
import cotlette.api.orm.Lookup;
import cotlette.db.tck.kinds.KindsSchema;
import cotlette.db.tck.kinds.KindsValues;
import cotlette.db.tck.kinds.Sample;
import cotlette.db.tck.kinds.Sample_;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each lookup finds, on each kind of field, for each value what it says; one that does not fit the field is refused. */
public abstract class LookupMatrixTck extends DatabaseTck {
    /** What databases order in ways of their own, or not at all. */
    private static final Set<String> UNORDERED = Set.of("truth", "uuid", "json", "bytes", "size");

    private static final Map<String, Class<?>> TEMPORAL =
            Map.of("day", LocalDate.class, "time", LocalTime.class, "instant", Instant.class);

    /** In JSON, the words of parts are names like others. */
    static Stream<String> fieldsWithoutNames() {
        return fields().filter(field -> !field.equals("json"));
    }

    static Stream<String> fields() {
        return KindsValues.BY_FIELD.keySet().stream().sorted();
    }

    @Override
    protected List<Operation> further() {
        return List.of(KindsSchema.TABLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void findsWhatALookupSaysAndRefusesWhatDoesNotFit(String field) {
        Map<Object, Sample> saved = save(field);

        for (Lookup lookup : Lookup.values()) {
            for (Object given : KindsValues.BY_FIELD.get(field)) {
                String name = field + "__" + lookup.word();
                if (!fits(field, lookup)) {
                    assertThatThrownBy(() -> Sample.objects.filter(name, argument(lookup, given)))
                            .as(name)
                            .isInstanceOf(FieldError.class)
                            .hasMessageContaining(field)
                            .hasMessageContaining("'" + lookup.word() + "'");
                } else if (!differs(lookup, given)) {
                    List<Sample> wanted = saved.entrySet().stream()
                            .filter(entry -> LookupMeaning.holds(entry.getKey(), lookup, given))
                            .map(Map.Entry::getValue)
                            .toList();
                    assertThat(Sample.objects
                                    .filter(name, argument(lookup, given))
                                    .orderBy("id")
                                    .execute())
                            .as("%s %s", name, given)
                            .isEqualTo(wanted);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fieldsWithoutNames")
    void findsWhatThePartsOfADateSay(String field) {
        Map<Object, Sample> saved = save(field);

        for (String part : LookupMeaning.PARTS.keySet()) {
            String name = field + "__" + part;
            boolean fits = TEMPORAL.containsKey(field) && LookupMeaning.hasPart(TEMPORAL.get(field), part);
            for (Object given : KindsValues.BY_FIELD.get(field)) {
                if (!fits) {
                    assertThatThrownBy(() -> Sample.objects.filter(name, 1))
                            .as(name)
                            .isInstanceOf(FieldError.class)
                            .hasMessageContaining("'" + part + "'");
                    continue;
                }
                Object wanted = LookupMeaning.part(given, part);
                for (Lookup lookup : List.of(Lookup.EXACT, Lookup.IN, Lookup.LT, Lookup.GTE, Lookup.RANGE)) {
                    assertThat(Sample.objects
                                    .filter(name + "__" + lookup.word(), argument(lookup, wanted))
                                    .orderBy("id")
                                    .execute())
                            .as("%s %s %s", name, lookup, wanted)
                            .isEqualTo(saved.entrySet().stream()
                                    .filter(entry -> LookupMeaning.holds(
                                            LookupMeaning.part(entry.getKey(), part), lookup, wanted))
                                    .map(Map.Entry::getValue)
                                    .toList());
                }
            }
        }
    }

    /** Saves each value, and a null that nothing may find. */
    private static Map<Object, Sample> save(String field) {
        Map<Object, Sample> saved = new LinkedHashMap<>();
        int index = Sample_.TYPE.fieldIndex(field);
        new Sample().save();
        for (Object value : KindsValues.BY_FIELD.get(field)) {
            Sample sample = new Sample();
            Sample_.TYPE.access().set(sample, index, value);
            sample.save();
            saved.put(value, sample);
        }
        return saved;
    }

    /** MySQL refuses an empty expression, and takes ß for ss; how expressions are read is a matter of each database. */
    private static boolean differs(Lookup lookup, Object given) {
        return switch (lookup) {
            case REGEX -> given.equals("");
            case IREGEX -> Set.of("", "ß", "ss").contains(given);
            default -> false;
        };
    }

    private static boolean fits(String field, Lookup lookup) {
        boolean text = KindsValues.BY_FIELD.get(field).getFirst() instanceof String;
        boolean bySize = Set.of(Lookup.GT, Lookup.GTE, Lookup.LT, Lookup.LTE, Lookup.RANGE)
                .contains(lookup);
        return (text || !lookup.isForText()) && !(bySize && UNORDERED.contains(field));
    }

    /** What {@code filter} is given, so that the lookup looks for {@code value}. */
    private static Object argument(Lookup lookup, Object value) {
        return switch (lookup) {
            case IN -> List.of(value);
            case RANGE -> List.of(value, value);
            case ISNULL -> false;
            case REGEX, IREGEX -> value instanceof String text ? LookupMeaning.expression(text) : value;
            default -> value;
        };
    }
}
