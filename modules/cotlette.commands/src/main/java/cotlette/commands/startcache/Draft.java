package cotlette.commands.startcache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder to work in, which is gone afterwards. */
record Draft(Path folder) implements AutoCloseable {
    static final String PREFIX = "draft-";

    static Draft in(Path parent) throws IOException {
        return new Draft(Files.createTempDirectory(parent, PREFIX));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
