package cotlette.commands.startcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldCachesTest {
    @TempDir
    Path folder;

    private Path old(Path path, Duration age) throws IOException {
        return Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(age)));
    }

    private Path cache(String image, Duration age) throws IOException {
        Path place = Files.createDirectories(folder.resolve(image));
        Files.createFile(place.resolve("id.aot.attempt"));
        return old(Files.createFile(place.resolve("id.aot")), age);
    }

    @Test
    void keepsTheNewestAndTheThreeThatWereUsedLast() throws IOException {
        Path newest = cache("opt/newest", Duration.ofDays(9));
        Path first = cache("opt/first", Duration.ofDays(1));
        Path second = cache("home/ann/second", Duration.ofDays(2));
        Path third = cache("third", Duration.ofDays(3));
        Path fourth = cache("fourth", Duration.ofDays(4));

        new OldCaches(folder).removeExcept(newest);

        assertThat(fourth).doesNotExist();
        assertThat(folder.resolve("fourth/id.aot.attempt")).doesNotExist();
        assertThat(newest).exists();
        assertThat(first).exists();
        assertThat(second).exists();
        assertThat(third).exists();
    }

    @Test
    void removesWhatAKilledProcessHasLeftButNotWhereSomebodyWorks() throws IOException {
        Path newest = cache("opt/newest", Duration.ZERO);
        Path left = Files.createDirectories(folder.resolve("opt/draft-1"));
        Files.createFile(left.resolve("cache.aot"));
        old(left, Duration.ofHours(2));
        Path inUse = Files.createDirectories(folder.resolve("opt/draft-2"));
        Files.createFile(inUse.resolve("cache.aot"));

        new OldCaches(folder).removeExcept(newest);

        assertThat(left).doesNotExist();
        assertThat(inUse.resolve("cache.aot")).exists();
    }
}
