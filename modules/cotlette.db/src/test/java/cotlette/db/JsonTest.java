package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Json;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON values as models hold them, whatever the database. */
final class JsonTest {
    @Test
    void isWrittenInOneWayOnly() {
        Json json = Json.of(" { \"b\" : [ 1.50 , -0 , 1E3 ] , \"a\" : \"\\u0041\\/\\n\" } ");

        assertThat(json.text()).isEqualTo("{\"a\":\"A/\\n\",\"b\":[1.5,0,1000]}");
        assertThat(json).isEqualTo(Json.of(json.text())).hasSameHashCodeAs(Json.of(json.text()));
    }

    @Test
    void isMadeOfValuesOfJava() {
        Json json = Json.ofValue(Map.of("list", Arrays.asList(1, 2.5, null, true, "x")));

        assertThat(json.text()).isEqualTo("{\"list\":[1,2.5,null,true,\"x\"]}");
        assertThat(json.member("list").orElseThrow().elements().getFirst().number())
                .contains(BigDecimal.ONE);
        assertThat(json.member("list").orElseThrow().elements().getLast().string())
                .contains("x");
        assertThat(json.member("other")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "[1,]",
                "[1 2]",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\" 1}",
                "01",
                "+1",
                ".5",
                "1.",
                "NaN",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\t\"",
                "1 2",
                "{\"a\":1,\"a\":2}",
                "\"\\ud83d\"",
                "1e1001",
                "[",
                "{"
            })
    void refusesWhatIsNoJsonOrWhatNoDatabaseKeeps(String text) {
        assertThatThrownBy(() -> Json.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThatThrownBy(() -> Json.of("[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("More than 500");
    }

    @Test
    void refusesValuesThatJsonDoesNotHave() {
        assertThatThrownBy(() -> Json.ofValue(List.of(new Object()))).hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> Json.ofValue(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Json.ofValue(Map.of(1, 2))).hasMessageContaining("names of a JSON object");
    }
}
