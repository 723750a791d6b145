package cotlette.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/reference/messages.md to the messages that tests have provoked; {@code -Dcotlette.golden=update} writes it anew. */
class MessagesReferenceTest {
    private static final String HEAD = """
            # Messages

            What Cotlette says to those who make a mistake: what happened and where, the value that is wrong, and what to do. Each message was
            provoked by a test, which also writes this page, so they stand here word for word.

            Commands show the cause in red, first, and end with exit code 1, or 2 where the command line itself was not understood;
            `--traceback` adds where in the code it came from. The browser shows these pages only while `debug` is on: visitors get a page without
            the cause, with the number under which the cause is in the log.
            """;

    @Test
    void showsEveryMessageThatATestHasProvoked() throws IOException {
        Path page = GoldenMessage.root().resolve("docs/reference/messages.md");
        String text = text();
        if (GoldenMessage.isUpdate()) {
            Files.writeString(page, text);
        }

        assertThat(Files.readString(page)).isEqualTo(text);
    }

    private static String text() throws IOException {
        List<GoldenMessage> messages = messages();
        return HEAD
                + section("In the terminal", where(messages, "$ "))
                + section("Wherever the database is needed", where(messages, "database"))
                + section("In the browser", where(messages, "browser"))
                + section("While a project compiles", compilerMessages());
    }

    private static List<GoldenMessage> where(List<GoldenMessage> messages, String where) {
        return messages.stream()
                .filter(message -> message.where().startsWith(where))
                .toList();
    }

    private static String section(String title, List<GoldenMessage> messages) {
        assertThat(messages).as(title).isNotEmpty();
        StringBuilder section = new StringBuilder("\n## " + title + "\n");
        for (GoldenMessage message : messages) {
            section.append("\n### ").append(message.mistake()).append("\n\n```\n");
            if (message.where().startsWith("$ ")) {
                section.append(message.where()).append('\n');
            }
            section.append(message.text()).append("```\n");
        }
        return section.toString();
    }

    private static List<GoldenMessage> messages() throws IOException {
        List<GoldenMessage> messages = new ArrayList<>();
        for (Path folder : List.of(
                GoldenMessage.root().resolve("modules"), GoldenMessage.root().resolve("distribution"))) {
            try (Stream<Path> files = Files.find(
                    folder, 8, (file, attributes) -> file.getParent().endsWith("src/test/resources/golden/messages"))) {
                for (Path file : files.toList()) {
                    messages.add(GoldenMessage.read(file));
                }
            }
        }
        messages.sort(Comparator.comparing(GoldenMessage::mistake));
        return messages;
    }

    /** Those of the annotation processor stand behind the sources that provoke them. */
    private static List<GoldenMessage> compilerMessages() throws IOException {
        List<GoldenMessage> messages = new ArrayList<>();
        Path folder = GoldenMessage.root().resolve("modules/cotlette.processor/src/test/resources/messages");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "").replace('-', ' ');
                String says = Files.readString(file).split("// ==== says\n", 2)[1];
                messages.add(
                        new GoldenMessage(Character.toUpperCase(name.charAt(0)) + name.substring(1), "compiler", says));
            }
        }
        return messages;
    }
}
