package cotlette.core.resource;

import cotlette.api.spi.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file. */
record FileResource(String name, Path path) implements Resource {
    @Override
    public String origin() {
        return path.toString();
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    /** Returns 0 for a file that is gone since it was found. */
    @Override
    public long lastModified() {
        return path.toFile().lastModified();
    }

    @Override
    public byte[] content() throws IOException {
        return Files.readAllBytes(path);
    }
}
