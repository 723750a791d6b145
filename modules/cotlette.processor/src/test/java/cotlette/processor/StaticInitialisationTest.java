package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Models in circles, touched by many threads at once, each class first: no manager is null and no thread waits for ever. The race
 * itself is a class of the project {@code race}.
 */
class StaticInitialisationTest {
    @TempDir
    static Path folder;

    private static Path classes;

    @BeforeAll
    static void compile() {
        classes = TestCompiler.in(folder)
                .compile(Sources.in(GoldenFiles.folder("race")))
                .orFail()
                .output();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void isSafeInFreshLoaders(int first) throws Exception {
        for (int round = 0; round < 20; round++) {
            try (LoadedProject project = LoadedProject.of(classes)) {
                Object problems = project.type("mysite.home.Race")
                        .getMethod("run", int.class)
                        .invoke(null, first);

                assertThat(problems).isEqualTo("");
            }
        }
    }

    /** In a fresh JVM the classes of the API are initialised in the race, too. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 6, 8})
    void isSafeInFreshJvms(int first) throws IOException, InterruptedException {
        Path output = folder.resolve("output" + first);
        List<Path> modules = new ArrayList<>(TestClasspath.api());
        modules.add(classes);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--module-path",
                        TestClasspath.join(modules),
                        "--module",
                        "mysite/mysite.home.Race",
                        Integer.toString(first))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(output).content().isEqualTo("finished\n");
        assertThat(ended).isTrue();
    }
}
