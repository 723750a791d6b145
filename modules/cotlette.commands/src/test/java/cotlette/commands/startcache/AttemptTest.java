package cotlette.commands.startcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void setUp() {
        file = folder.resolve("id.aot.attempt");
    }

    private void fail(String reason) throws IOException {
        try (Attempt attempt = Attempt.begin(file).orElseThrow()) {
            attempt.failed(reason);
        }
    }

    @Test
    void isWorthItWhereNoneWasMadeAndAfterOneThatEndedWithoutAWord() throws IOException {
        assertThat(Attempt.isWorthIt(file)).isTrue();

        Attempt.begin(file).orElseThrow().close();

        assertThat(Attempt.isWorthIt(file)).isTrue();
    }

    @Test
    void isNotWorthItWhileOneIsGoingOn() throws IOException {
        try (Attempt _ = Attempt.begin(file).orElseThrow()) {
            assertThat(Attempt.isWorthIt(file)).isFalse();
        }
        assertThat(Attempt.isWorthIt(file)).isTrue();
    }

    @Test
    void isNotWorthItForADayAfterOneThatFailed() throws IOException {
        fail("No space left on device");

        assertThat(file).hasContent("No space left on device\n");
        assertThat(Attempt.isWorthIt(file)).isFalse();

        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));

        assertThat(Attempt.isWorthIt(file)).isTrue();
    }

    @Test
    void forgetsTheFailureBefore() throws IOException {
        fail("No space left on device");

        Attempt.begin(file).orElseThrow().close();

        assertThat(Attempt.isWorthIt(file)).isTrue();
    }
}
