package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManySlowQueriesTest {
    private static final int QUERIES = 10_000;

    private static final int MOST_THREADS = 50;

    @TempDir
    Path folder;

    @Test
    void holdNoThreadWhileTheyArePending() throws IOException {
        String url = OpenDatabase.postgresql();
        try (OpenDatabase database = OpenDatabase.at(url, 20, Duration.ofMinutes(1));
                OpenDatabase gate = OpenDatabase.at(url, 1, Duration.ofMinutes(1))) {
            database.number("SELECT 1");
            gate.number("SELECT 1 FROM pg_advisory_lock(7)");
            int before = threads("before").size();

            List<CompletableFuture<List<Long>>> pending = IntStream.range(0, QUERIES)
                    .mapToObj(number -> database.numbers("SELECT ? FROM pg_advisory_lock_shared(7)", (long) number))
                    .toList();
            gate.await(20, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");

            assertThat(pending).noneMatch(CompletableFuture::isDone);
            assertThat(threads("while")).hasSizeLessThan(before + 10).hasSizeLessThan(MOST_THREADS);

            gate.number("SELECT 1 FROM pg_advisory_unlock(7)");
            assertThat(pending.stream().map(CompletableFuture::join).map(List::getFirst))
                    .containsExactlyElementsOf(Stream.iterate(0L, number -> number + 1)
                            .limit(QUERIES)
                            .toList());
        }
    }

    /** Platform and virtual threads alike. */
    private List<String> threads(String name) throws IOException {
        Path file = folder.resolve(name + ".json");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpThreads(file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("\"tid\""))
                .toList();
    }
}
