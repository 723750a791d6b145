package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsReferenceTest {
    private static final Path REFERENCE = Path.of("..", "..", "docs", "reference", "settings.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|(?: `([^`]+)`)? \\|");

    @Test
    void namesExactlyTheKeysThatActWithTheirDefaults() throws IOException {
        List<String> documented = ROW.matcher(Files.readString(REFERENCE))
                .results()
                .map(row -> row.group(1) + " = " + (row.group(2) == null ? "" : row.group(2)))
                .toList();
        List<LoadedValue> values = SettingsLoader.withoutFiles(Path.of(""))
                .set(List.of("databases.NAME.url="))
                .load()
                .values();

        assertThat(documented)
                .containsExactlyElementsOf(values.stream()
                        .map(value -> value.key() + " = " + (value.isDefault() ? value.value() : ""))
                        .toList());
    }
}
