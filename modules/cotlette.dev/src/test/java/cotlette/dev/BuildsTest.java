package cotlette.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildsTest {
    @TempDir
    Path workFolder;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = workFolder.resolve("build");
    }

    @Test
    void keepTheLastTenAndWhatWasUsedInTheLastTwoDays() throws IOException {
        for (int i = 1; i <= 12; i++) {
            buildUsed("old" + i, Duration.ofDays(2 + i));
        }
        buildUsed("recent", Duration.ofDays(1));
        Builds builds = new Builds(folder);
        builds.use("old12");

        builds.finish(builds.begin(), "new");

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "new", "old12", "recent", "old1", "old2", "old3", "old4", "old5", "old6", "old7");
    }

    @Test
    void keepTheFirstOfTwoThatAreTheSame() throws IOException {
        Builds builds = new Builds(folder);
        Path first = builds.begin();
        Path second = builds.begin();
        Files.writeString(first.resolve("from"), "first");
        Files.writeString(second.resolve("from"), "second");

        builds.finish(first, "same");
        builds.finish(second, "same");
        builds.discard(second);

        assertThat(folder.resolve("same/from")).hasContent("first");
        assertThat(names()).containsExactly("same");
    }

    private void buildUsed(String name, Duration ago) throws IOException {
        Path build = Files.createDirectories(folder.resolve(name).resolve("classes"));
        Files.setLastModifiedTime(build.getParent(), FileTime.from(Instant.now().minus(ago)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> builds = Files.list(folder)) {
            return builds.map(build -> build.getFileName().toString()).toList();
        }
    }
}
