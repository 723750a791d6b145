package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds what is generated to the files below {@code src/test/resources/generated}: from {@code NAME/from} comes {@code NAME/to}.
 * {@code -Dcotlette.golden=update} writes the latter anew, to be read before they are committed.
 */
class GeneratedSourceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"library", "names", "nullmarked", "exported", "fields"})
    void isAsIfWrittenByHand(String name) {
        Path golden = GoldenFiles.folder("generated").resolve(name);

        TestCompiler.Result result = TestCompiler.in(folder)
                .compile(Sources.in(golden.resolve("from")))
                .orFail();

        GoldenFiles.compare(golden.resolve("to"), result.generatedSources());
        assertThat(result.generatedSources().files().values().stream()
                        .flatMap(String::lines)
                        .filter(line -> line.length() > 120))
                .isEmpty();
    }
}
