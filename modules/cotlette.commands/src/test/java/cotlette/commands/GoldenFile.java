package cotlette.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a file in src/test/resources/golden; -Dcotlette.golden=update writes the files anew. */
public final class GoldenFile {
    private GoldenFile() {}

    public static void check(String name, String actual) {
        Path file = Path.of("src/test/resources/golden").resolve(name);
        try {
            if (System.getProperty("cotlette.golden", "").equals("update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
