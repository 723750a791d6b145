package cotlette.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTest {
    private static <T> T json(Scalar<T> scalar, InputValue input) {
        return scalar.read(input, new Problems());
    }

    private static String problem(Scalar<?> scalar, InputValue input) {
        Problems problems = new Problems();
        assertThat(scalar.read(input, problems.at("age"))).isNull();
        return problems.all().getFirst().field() + " "
                + problems.all().getFirst().message();
    }

    @Test
    void readsTextWhereTextIsAllThereIs() {
        assertThat(Scalar.INT.parse("-7")).contains(-7);
        assertThat(Scalar.BOOLEAN.parse("on")).contains(true);
        assertThat(Scalar.UUID_TEXT.parse("123e4567-e89b-12d3-a456-426614174000"))
                .isPresent();
        assertThat(Scalar.enumeration(DayOfWeek.class).parse("MONDAY")).contains(DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 7", "7 ", "7.0", "0x7", "2147483648", "١x", "null"})
    void takesNothingElseForAWholeNumber(String text) {
        assertThat(Scalar.INT.parse(text)).isEmpty();
    }

    @Test
    void takesNoShortenedUuid() {
        assertThat(Scalar.UUID_TEXT.parse("1-1-1-1-1")).isEmpty();
    }

    @Test
    void readsWholeNumbersOfJsonHoweverTheyAreWritten() {
        assertThat(json(Scalar.INT, new InputValue.Number(new BigDecimal("5.0"))))
                .isEqualTo(5);
        assertThat(json(Scalar.LONG, new InputValue.Number(new BigDecimal("5e3"))))
                .isEqualTo(5000L);
        assertThat(problem(Scalar.INT, new InputValue.Number(new BigDecimal("5.5"))))
                .isEqualTo("age must be a whole number from -2147483648 to 2147483647");
    }

    @Test
    void doesNotWriteOutANumberOfABillionDigits() {
        assertThat(problem(Scalar.INT, new InputValue.Number(new BigDecimal("1e999999999"))))
                .startsWith("age must be");
        assertThat(problem(Scalar.DECIMAL, new InputValue.Number(new BigDecimal("1e-999999999"))))
                .startsWith("age must be");
    }

    @Test
    void keepsTheKindsOfJsonApart() {
        assertThat(problem(Scalar.INT, new InputValue.Text("5"))).startsWith("age must be a whole number");
        assertThat(problem(Scalar.INT, new InputValue.Bool(true))).startsWith("age must be a whole number");
        assertThat(problem(Scalar.BOOLEAN, new InputValue.Number(BigDecimal.ONE)))
                .isEqualTo("age must be true or false");
        assertThat(problem(Scalar.TEXT, new InputValue.Number(BigDecimal.ONE)))
                .isEqualTo("age must be a text without the character NUL");
        assertThat(problem(Scalar.TEXT, new InputValue.Text("a\0b")))
                .isEqualTo("age must be a text without the character NUL");
    }
}
