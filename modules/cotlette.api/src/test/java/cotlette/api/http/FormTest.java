package cotlette.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final Codec<Integer> AGE = new Codec<>() {
        @Override
        public void write(Integer value, JsonWriter out) {
            throw new AssertionError("a form is only read");
        }

        @Override
        public Integer read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<Integer> age = in.required("age", Scalar.INT);
            return in.build(age::get);
        }
    };

    private static Form<Integer> typed(String age) {
        return Form.read(new InputValue.Members(Map.of("age", new InputValue.Raw(age)), true), AGE);
    }

    @Test
    void keepsWhatWasTypedBesideTheProblem() {
        Form<Integer> form = typed("<old>");

        assertThat(form.value()).isEmpty();
        assertThat(form.text("age")).isEqualTo("<old>");
        assertThat(form.errors("age")).hasSize(1);
        assertThat(form.errors("name")).isEmpty();
    }

    @Test
    void hasNoValueOnceTheViewHasFoundAProblem() {
        Form<Integer> form = typed("31");

        assertThat(form.value()).contains(31);
        assertThat(form.withProblem("age", "is taken").value()).isEmpty();
        assertThat(form.problems()).isEmpty();
    }

    @Test
    void isBlankWithoutAComplaint() {
        Form<Integer> form = Form.blank();

        assertThat(form.value()).isEmpty();
        assertThat(form.problems()).isEmpty();
        assertThat(form.text("age")).isEmpty();
    }
}
