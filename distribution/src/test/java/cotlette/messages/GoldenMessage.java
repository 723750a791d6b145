package cotlette.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What somebody reads who made a mistake, as a file {@code golden/messages/NAME.txt}: the mistake, where the message shows, and below a
 * line the message. {@code -Dcotlette.golden=update} writes the files anew, to be read before they are committed.
 *
 * @param mistake what was done, in a few words
 * @param where where the message shows
 * @param text the message
 */
record GoldenMessage(String mistake, String where, String text) {
    private static final String LINE = "----\n";
    private static final Path ROOT = Path.of(System.getProperty("cotlette.root"));

    /** Compares a message with its file. */
    void check(String name) throws IOException {
        Path file = ROOT.resolve("distribution/src/test/resources/golden/messages/" + name + ".txt");
        if (isUpdate()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, toString());
        }
        assertThat(toString()).isEqualTo(Files.readString(file));
    }

    static GoldenMessage read(Path file) throws IOException {
        String[] parts = Files.readString(file).split(LINE, 2);
        String[] head = parts[0].split("\n");
        return new GoldenMessage(head[0], head[1], parts[1]);
    }

    static boolean isUpdate() {
        return "update".equals(System.getProperty("cotlette.golden"));
    }

    static Path root() {
        return ROOT;
    }

    @Override
    public String toString() {
        return mistake + "\n" + where + "\n" + LINE + text.stripTrailing() + "\n";
    }
}
