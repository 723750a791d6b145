package cotlette.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    private final Json json = new Json();

    private InputValue read(String text) {
        return json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsEveryKindOfValue() {
        assertThat(read("{\"a\": [1, -2.50, \"x\\u00e4\\ud83d\\ude00\", true, false, null], \"b\": {}}"))
                .isEqualTo(new InputValue.Members(
                        Map.of(
                                "a",
                                new InputValue.Items(List.of(
                                        new InputValue.Number(BigDecimal.ONE),
                                        new InputValue.Number(new BigDecimal("-2.50")),
                                        new InputValue.Text("x\u00e4\uD83D\uDE00"),
                                        new InputValue.Bool(true),
                                        new InputValue.Bool(false),
                                        new InputValue.Null())),
                                "b",
                                new InputValue.Members(Map.of(), false)),
                        false));
        assertThat(read(" 7 ")).isEqualTo(new InputValue.Number(new BigDecimal(7)));
    }

    @Test
    void keepsNumbersExactHoweverLarge() {
        assertThat(read("12345678901234567890.12345678901234567890"))
                .isEqualTo(new InputValue.Number(new BigDecimal("12345678901234567890.12345678901234567890")));
        assertThat(read("1e999999999")).isEqualTo(new InputValue.Number(new BigDecimal("1e999999999")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | it holds no value",
                "` ` | it holds no value",
                "{ | line 1, column",
                "{\"a\":1,} | line 1, column",
                "[1,] | line 1, column",
                "{'a':1} | line 1, column",
                "{a:1} | line 1, column",
                "01 | line 1, column",
                "+1 | line 1, column",
                "NaN | line 1, column",
                "nul | line 1, column",
                "\"a | line 1, column",
                "1 2 | something follows the first value",
                "{} x | line 1, column",
                "\"\\x\" | line 1, column",
                "\"\\ud83d\" | half of a surrogate pair",
                "{\"\\ude00\":1} | surrogate",
                "{\"a\":1,\"b\":2,\"a\":3} | line 1, column",
            })
    void refusesWhatIsNotJson(String text, String why) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        HttpException.class,
                        refused -> assertThat(refused.status()).isEqualTo(400))
                .hasMessageStartingWith("The body is not JSON")
                .hasMessageContaining(why);
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> json.read(new byte[] {'"', (byte) 0xC3, '"'})).isInstanceOf(HttpException.class);
        assertThatThrownBy(() -> json.read(new byte[] {'"', (byte) 0xFF, '"'})).isInstanceOf(HttpException.class);
    }

    @Test
    void refusesWhatWouldBecomeLargeOrDeep() {
        String deep = "[".repeat(Json.MAX_DEPTH + 1) + "]".repeat(Json.MAX_DEPTH + 1);
        String many = "[" + "0,".repeat(Json.MAX_TOKENS) + "0]";
        String number = "1".repeat(Json.MAX_NUMBER_LENGTH + 1);

        for (String text : List.of(deep, many, number)) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOfSatisfying(
                            HttpException.class,
                            refused -> assertThat(refused.status()).isEqualTo(400))
                    .hasMessage(
                            "The JSON in the body exceeds a limit: at most 64 levels, 250000 tokens and 400 digits in a number.");
        }
        assertThat(read("[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH)))
                .isInstanceOf(InputValue.Items.class);
    }

    @Test
    void writesEveryKindOfValue() {
        byte[] written = json.write(out -> {
            out.startObject();
            out.name("text");
            out.text("\"</script>\u2028\n\uD83D\uDE00");
            out.name("numbers");
            out.startArray();
            out.number(Long.MIN_VALUE);
            out.number(0.1);
            out.number(Double.NaN);
            out.number(new BigDecimal("1E+400"));
            out.endArray();
            out.name("rest");
            out.startArray();
            out.bool(true);
            out.nothing();
            out.endArray();
            out.endObject();
        });

        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"text\":\"\\\"</script>\u2028\\n\uD83D\uDE00\",\"numbers\":[-9223372036854775808,0.1,null,1E+400],"
                                + "\"rest\":[true,null]}");
    }

    @Test
    void writesATextThatWasCutInTheMiddleOfACharacter() {
        assertThat(new String(json.write(out -> out.text("x\uD83D")), StandardCharsets.UTF_8))
                .isEqualTo("\"x\uFFFD\"");
        assertThat(new String(json.write(out -> out.text("\uDE00\uD83D\uDE00")), StandardCharsets.UTF_8))
                .isEqualTo("\"\uFFFD\uD83D\uDE00\"");
    }
}
