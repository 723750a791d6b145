package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A million rows are read in a heap of 64 MB: by iterators, and by subscribers of the asynchronous view. */
public abstract class SmallHeapTck extends DatabaseTck {
    private static final int DOUBLINGS = 20;

    @Test
    void readsAMillionRowsInASmallHeap() throws Exception {
        author("an author whose name is not short");
        for (int i = 0; i < DOUBLINGS; i++) {
            sql("INSERT INTO \"library_author\" (\"name\") SELECT \"name\" FROM \"library_author\"");
        }

        assertThat(run(settings().url(), folder)).containsExactly("1048576", "1048576");
    }

    private static List<String> run(String url, Path folder) throws IOException, InterruptedException {
        String path = Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        "target/test-classes" + File.pathSeparator + "target/classes" + File.pathSeparator + path,
                        MillionRows.class.getName(),
                        url,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return printed.lines().toList();
    }
}
