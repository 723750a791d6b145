package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FileTemplateTest {
    @Test
    void fillsPlacesAndLeavesOtherBracesAlone() {
        assertThat(new FileTemplate("${a} {{name}}{{name}} { {x}} $1").fill(Map.of("name", "$1\\")))
                .isEqualTo("${a} $1\\$1\\ { {x}} $1");
    }

    @Test
    void refusesAPlaceWithoutAValue() {
        assertThatThrownBy(() -> new FileTemplate("{{nam}}").fill(Map.of("name", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No value for {{nam}}. Values: [name]");
    }
}
