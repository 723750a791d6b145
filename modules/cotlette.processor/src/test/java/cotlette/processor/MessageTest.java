package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what authors are told to the files below {@code src/test/resources/messages}. Each has the source files of a project with a
 * mistake, separated by {@code // ----}, and below {@code // ==== says} what the compiler says.
 * {@code -Dcotlette.golden=update} writes the latter anew, to be read before they are committed.
 */
class MessageTest {
    private static final String SAYS = "// ==== says\n";

    @TempDir
    Path folder;

    static List<String> mistakes() throws IOException {
        try (Stream<Path> files = Files.list(GoldenFiles.folder("messages"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void teaches(String mistake) throws IOException {
        Path file = GoldenFiles.folder("messages").resolve(mistake + ".txt");
        String text = Files.readString(file);
        String project = text.contains(SAYS) ? text.substring(0, text.indexOf(SAYS)) : text;

        TestCompiler.Result result = TestCompiler.in(folder)
                .compile(Sources.of(project.split("// ----\n")).withApp());

        if (GoldenFiles.isUpdate()) {
            GoldenFiles.write(file, project + SAYS + result.messages());
        }
        assertThat(result.successful()).isFalse();
        assertThat(project + SAYS + result.messages()).isEqualTo(Files.readString(file));
    }
}
