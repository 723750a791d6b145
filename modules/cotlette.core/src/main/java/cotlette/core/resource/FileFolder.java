package cotlette.core.resource;

import cotlette.api.spi.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of the project. Its files may change at any time; links that lead out of it are not followed. */
record FileFolder(Path folder) implements ResourceFolder {
    @Override
    public Optional<Resource> find(ResourceName name) {
        try {
            Path file = folder.resolve(name.path());
            boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Optional.of(new FileResource(name.path(), file)) : Optional.empty();
        } catch (InvalidPathException | IOException notThere) {
            return Optional.empty();
        }
    }
}
