package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a message to its file in {@code golden/messages}, from where it comes into the reference; {@code -Dcotlette.golden=update} writes
 * the file anew, to be read before it is committed.
 */
public final class GoldenMessage {
    private GoldenMessage() {}

    /**
     * Compares a message with its file.
     *
     * @param name the name of the file
     * @param mistake what was done, in a few words
     */
    public static void check(String name, String mistake, String message) {
        Path file = Path.of("src/test/resources/golden/messages", name + ".txt");
        String text = mistake + "\ndatabase\n----\n" + message + "\n";
        try {
            if (System.getProperty("cotlette.golden", "").equals("update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
