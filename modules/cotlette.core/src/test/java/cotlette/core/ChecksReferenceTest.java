package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksReferenceTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    @Test
    void namesExactlyTheChecksThatTheModulesHave() throws IOException {
        Set<String> documented = find(
                        Pattern.compile("(?m)^\\| `([a-z]+\\.[EWI]\\d{3})` \\|"),
                        ROOT.resolve("docs/reference/checks.md"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).isNotEmpty().isEqualTo(idsInSources());
    }

    private static Set<String> idsInSources() throws IOException {
        Pattern id = Pattern.compile("\"([a-z]+\\.[EWI]\\d{3})\"");
        try (Stream<Path> files = Files.find(
                ROOT.resolve("modules"),
                30,
                (file, attributes) -> file.toString().contains("/src/main/java/")
                        && file.toString().endsWith(".java"))) {
            return files.flatMap(file -> find(id, file)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> find(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
