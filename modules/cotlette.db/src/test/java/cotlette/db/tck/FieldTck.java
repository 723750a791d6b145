package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.QuerySet;
import cotlette.db.tck.kinds.KindsSchema;
import cotlette.db.tck.kinds.KindsValues;
import cotlette.db.tck.kinds.Sample;
import cotlette.db.tck.kinds.Sample_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of field keeps its values, and every lookup that fits it finds them. */
public abstract class FieldTck extends DatabaseTck {
    /** Ordered by databases in ways of their own, or not at all. */
    private static final Set<String> UNORDERED = Set.of("truth", "uuid", "json", "bytes", "size");

    /** Ordered by databases in the order of their characters. */
    private static final Set<String> TEXTS = Set.of("line", "text", "email", "url", "slug", "ip", "file", "image");

    static Stream<String> fields() {
        return KindsValues.BY_FIELD.keySet().stream().sorted();
    }

    @Override
    protected List<Operation> further() {
        return List.of(KindsSchema.TABLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void keepsEachValueAndFindsIt(String field) {
        List<Object> values = KindsValues.BY_FIELD.get(field);
        List<Sample> saved = values.stream().map(value -> save(field, value)).toList();
        Sample absent = save(field, null);

        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            assertThat(read(saved.get(i), field)).as("read back").isEqualTo(value);
            assertThat(find(field + "__exact", value))
                    .as("%s = %s", field, value)
                    .containsExactly(saved.get(i));
            assertThat(find(field + "__in", List.of(value)))
                    .as("%s in (%s)", field, value)
                    .containsExactly(saved.get(i));
        }
        assertThat(read(absent, field)).isNull();
        assertThat(find(field + "__in", values)).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(find(field + "__in", List.of())).isEmpty();
        assertThat(find(field, null)).containsExactly(absent);
        assertThat(find(field + "__isnull", true)).containsExactly(absent);
        assertThat(find(field + "__isnull", false)).containsExactlyInAnyOrderElementsOf(saved);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void comparesEachValueWithEachOther(String field) {
        if (UNORDERED.contains(field)) {
            return;
        }
        List<Object> values = inOrder(field);
        List<Sample> saved = values.stream().map(value -> save(field, value)).toList();
        Sample absent = save(field, null);

        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            assertThat(compare(field, Lookup.LT, value))
                    .as("%s < %s", field, value)
                    .isEqualTo(saved.subList(0, i));
            assertThat(compare(field, Lookup.LTE, value))
                    .as("%s <= %s", field, value)
                    .isEqualTo(saved.subList(0, i + 1));
            assertThat(compare(field, Lookup.GT, value))
                    .as("%s > %s", field, value)
                    .isEqualTo(saved.subList(i + 1, saved.size()));
            assertThat(compare(field, Lookup.GTE, value))
                    .as("%s >= %s", field, value)
                    .isEqualTo(saved.subList(i, saved.size()));
        }
        List<Sample> ascending = new ArrayList<>(List.of(absent));
        ascending.addAll(saved);
        assertThat(Sample.objects.orderBy(field).execute()).isEqualTo(ascending);
        assertThat(Sample.objects.orderBy("-" + field).execute()).isEqualTo(ascending.reversed());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void writesAValueOnlyWhenItHasChanged(String field) {
        for (Object value : KindsValues.BY_FIELD.get(field)) {
            Sample sample = save(field, value);
            Sample found = Sample.objects.get(sample.id);

            assertThat(statementsOf(sample::save)).as("saved again: %s", value).isEmpty();
            assertThat(statementsOf(found::save))
                    .as("saved after it was read: %s", value)
                    .isEmpty();
        }
    }

    @Test
    void texts() {
        Sample one = save("text", "x\uD83D\uDC27y ");
        save("text", "xy");

        assertThat(find("text__contains", "\uD83D\uDC27")).containsExactly(one);
        assertThat(find("text__contains", "y ")).containsExactly(one);
    }

    @Test
    void anObjectHasAfterSavingWhatReadingItAgainWouldGive() {
        Sample sample = new Sample();
        sample.decimal = new BigDecimal("1e3");
        sample.real = -0.0;
        sample.time = LocalTime.of(1, 2, 3, 4_005_006);
        sample.span = Duration.ofNanos(-1);
        sample.save();
        Sample read = Sample.objects.get(sample.id);

        assertThat(sample.decimal).isEqualTo(new BigDecimal("1000.0000000000")).isEqualTo(read.decimal);
        assertThat(sample.real).isEqualTo(0.0).isEqualTo(read.real);
        assertThat(sample.time).isEqualTo(LocalTime.of(1, 2, 3, 4_005_000)).isEqualTo(read.time);
        assertThat(sample.span).isEqualTo(Duration.ofNanos(-1_000)).isEqualTo(read.span);
    }

    @Test
    void bytesThatAreChangedInPlaceAreWritten() {
        Sample sample = save("bytes", new byte[] {1, 2});
        sample.bytes[0] = 7;
        sample.save();
        Sample read = Sample.objects.get(sample.id);
        read.bytes[1] = 9;
        read.save();

        assertThat(read(sample, "bytes")).isEqualTo(new byte[] {7, 9});
    }

    @Test
    void comparesDecimalsAsNumbersWhateverTheirDigits() {
        Sample nine = save("decimal", new BigDecimal("9.5"));

        assertThat(Sample.objects
                        .filter(Sample_.decimal.eq(new BigDecimal("9.50")))
                        .execute())
                .containsExactly(nine);
        assertThat(Sample.objects
                        .filter(Sample_.decimal.lt(new BigDecimal("10")))
                        .execute())
                .containsExactly(nine);
        assertThat(Sample.objects
                        .filter(Sample_.decimal.gt(new BigDecimal("9.49999999999999999")))
                        .execute())
                .containsExactly(nine);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misfits")
    void refusesWhatDoesNotFit(String field, Object value) {
        assertThatThrownBy(() -> save(field, value))
                .isInstanceOf(InvalidModel.class)
                .hasMessageStartingWith("Sample." + field + " ");
        assertThat(Sample.objects.count()).isZero();
    }

    static Stream<Object[]> misfits() {
        return Stream.of(
                new Object[] {"positive", -1},
                new Object[] {"positiveSmall", (short) -1},
                new Object[] {"real", Double.NaN},
                new Object[] {"real", Double.NEGATIVE_INFINITY},
                new Object[] {"decimal", new BigDecimal("0.00000000001")},
                new Object[] {"decimal", new BigDecimal("1e28")},
                new Object[] {"line", "x".repeat(21)},
                new Object[] {"email", "nobody"},
                new Object[] {"email", "a b@c.example"},
                new Object[] {"url", "example.com"},
                new Object[] {"url", "javascript:alert(1)"},
                new Object[] {"slug", "a b"},
                new Object[] {"ip", "256.0.0.1"},
                new Object[] {"ip", "fe80::1%eth0"},
                new Object[] {"file", "a.pdf"},
                new Object[] {"file", "covers/../a.pdf"},
                new Object[] {"file", "/covers/a.pdf"},
                new Object[] {"image", "a.exe"},
                new Object[] {"path", "nowhere"},
                new Object[] {"bytes", new byte[301]});
    }

    private static List<Object> inOrder(String field) {
        List<Object> values = KindsValues.BY_FIELD.get(field);
        return TEXTS.contains(field)
                ? values.stream()
                        .sorted((a, b) -> byCharacters((String) a, (String) b))
                        .toList()
                : values;
    }

    private static int byCharacters(String left, String right) {
        return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }

    private static Sample save(String field, @Nullable Object value) {
        Sample sample = new Sample();
        Sample_.TYPE.access().set(sample, Sample_.TYPE.fieldIndex(field), value);
        sample.save();
        return sample;
    }

    private static @Nullable Object read(Sample sample, String field) {
        return Sample_.TYPE.access().get(Sample.objects.get(sample.id), Sample_.TYPE.fieldIndex(field));
    }

    private static List<Sample> compare(String field, Lookup lookup, Object value) {
        return Sample.objects
                .filter(field + "__" + lookup.word(), value)
                .orderBy("id")
                .execute();
    }

    private static List<Sample> find(String lookup, @Nullable Object value) {
        QuerySet<Sample> found = Sample.objects.filter(lookup, value);
        return found.execute();
    }
}
