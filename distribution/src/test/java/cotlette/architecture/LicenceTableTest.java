package cotlette.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicenceTableTest {
    @TempDir
    private Path folder;

    private final LicenceTable table = LicenceTable.parse("""
            | library | licence | text |
            |---|---|---|
            | OpenJDK (Eclipse Temurin) | GPL 2 | elsewhere |
            | alpha-core, alpha-io | MIT | their folders |
            | beta | Apache 2.0 | Apache-2.0.txt |
            """);

    @Test
    void acceptsAnImageThatMatches() throws IOException {
        image("alpha-core-1.0.jar", "alpha-io-1.0.1.Final.jar", "beta-2.jar", "cotlette.api-0.1.0.jar");
        texts("alpha-core-1.0", "alpha-io-1.0.1.Final", "Apache-2.0.txt");

        assertThat(violations()).isEmpty();
    }

    @Test
    void findsAJarWithoutRowARowWithoutJarAndATextThatIsMissing() throws IOException {
        image("alpha-core-1.0.jar", "beta-2.jar", "gamma-3.jar");
        texts("alpha-core-1.0");

        assertThat(violations())
                .containsExactly(
                        "beta-2.jar: the text of its licence, licenses/Apache-2.0.txt, is missing.",
                        "gamma-3.jar is in the image, and licenses/README.md has no row for it.",
                        "licenses/README.md has a row for alpha-io, which is not in the image.");
    }

    private Iterable<String> violations() throws IOException {
        return table.violations(folder.resolve("modules"), folder.resolve("licenses"));
    }

    private void image(String... jars) throws IOException {
        create("modules", jars);
    }

    private void texts(String... names) throws IOException {
        create("licenses", names);
    }

    private void create(String below, String... names) throws IOException {
        Path parent = Files.createDirectories(folder.resolve(below));
        for (String name : names) {
            Files.createFile(parent.resolve(name));
        }
    }
}
