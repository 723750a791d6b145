package cotlette.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectInputTest {
    private record Person(String name, int age, Optional<String> note, boolean active) {
        Person {
            if (age > 150) {
                throw new IllegalArgumentException("nobody is so old");
            }
        }
    }

    private final Problems problems = new Problems();

    private Person read(InputValue value) {
        ObjectInput in = new ObjectInput(value, problems);
        Input<String> name = in.required("name", Scalar.TEXT);
        Input<Integer> age = in.required("age", Scalar.INT);
        Input<Optional<String>> note = in.optional("note", Scalar.TEXT);
        Input<Boolean> active = in.required("active", Scalar.BOOLEAN);
        return in.build(() -> new Person(name.get(), age.get(), note.get(), active.get()));
    }

    private static InputValue form(Map<String, String> fields) {
        Map<String, InputValue> values = new HashMap<>();
        fields.forEach((name, text) -> values.put(name, new InputValue.Raw(text)));
        return new InputValue.Members(values, true);
    }

    @Test
    void readsAForm() {
        assertThat(read(form(Map.of("name", "Jane", "age", "31", "note", "", "active", "on"))))
                .isEqualTo(new Person("Jane", 31, Optional.empty(), true));
    }

    @Test
    void takesABoxThatIsNotTickedForFalseInAFormOnly() {
        assertThat(read(form(Map.of("name", "Jane", "age", "31"))).active()).isFalse();
        InputValue json = new InputValue.Members(
                Map.of("name", new InputValue.Text("Jane"), "age", new InputValue.Number(new BigDecimal(31))), false);

        assertThat(read(json)).isNull();
        assertThat(problems.all()).containsExactly(new Problem("active", "is required"));
    }

    @Test
    void findsAllProblemsAtOnce() {
        assertThat(read(form(Map.of("name", "  ", "age", "old")))).isNull();

        assertThat(problems.all()).extracting(Problem::field).containsExactly("name", "age");
    }

    @Test
    void makesAProblemOfWhatTheRecordRefuses() {
        assertThat(read(form(Map.of("name", "Jane", "age", "151")))).isNull();

        assertThat(problems.all()).containsExactly(new Problem("", "nobody is so old"));
    }

    @Test
    void saysOnceThatItIsNoObject() {
        assertThat(read(new InputValue.Items(List.of()))).isNull();

        assertThat(problems.all()).containsExactly(new Problem("", "must be an object"));
    }
}
