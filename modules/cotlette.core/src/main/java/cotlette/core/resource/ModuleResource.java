package cotlette.core.resource;

import cotlette.api.spi.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A part of a module that lies in a jar. */
record ModuleResource(String name, String path, ModuleContent module) implements Resource {
    @Override
    public String origin() {
        return module.name() + "/" + path;
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public long lastModified() {
        return module.lastModified();
    }

    @Override
    public byte[] content() throws IOException {
        return module.read(path);
    }
}
