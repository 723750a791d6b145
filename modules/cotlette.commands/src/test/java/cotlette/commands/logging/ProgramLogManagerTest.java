package cotlette.commands.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In a JVM of its own, because the log manager of this one was chosen before any test began. */
class ProgramLogManagerTest {
    @Test
    void goesOnLoggingWhenTheJvmIsToldToStop() throws IOException, InterruptedException {
        String classPath = Stream.of(
                        "target/test-classes",
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"))
                .collect(Collectors.joining(File.pathSeparator));
        Process probe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        LogProbe.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(probe.waitFor()).isZero();
        assertThat(output).matches("\\S+Z web.access GET /slow 200\n");
    }
}
