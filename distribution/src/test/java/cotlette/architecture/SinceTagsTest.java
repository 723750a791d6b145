package cotlette.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinceTagsTest {
    @TempDir
    private Path folder;

    @Test
    void findsPublicTypesWithoutJavadocOrWithoutSince() throws IOException {
        write("Good.java", "/**\n * A type.\n *\n * @since 0.1\n */\npublic record Good() {}");
        write("Bare.java", "public interface Bare {}");
        write("Undated.java", "/** A type. */\npublic final class Undated {}");
        write("Inside.java", "class Inside {}");

        assertThat(SinceTags.violations(List.of(folder)))
                .containsExactly(
                        "a.Bare is exported and has no Javadoc.",
                        "a.Undated is exported, and its Javadoc does not say @since.");
    }

    private void write(String file, String source) throws IOException {
        Files.writeString(folder.resolve(file), "package a;\n" + source + "\n");
    }
}
