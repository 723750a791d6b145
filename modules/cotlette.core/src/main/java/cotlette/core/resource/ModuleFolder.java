package cotlette.core.resource;

import cotlette.api.spi.Resource;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of a module, such as {@code templates}. */
record ModuleFolder(ModuleContent module, String prefix) implements ResourceFolder {
    @Override
    public Optional<Resource> find(ResourceName name) {
        String path = prefix + name.path();
        Optional<URI> found = module.find(path);
        if (found.isEmpty() || found.get().toString().endsWith("/")) {
            return Optional.empty();
        }
        return Optional.of(
                "file".equals(found.get().getScheme())
                        ? new FileResource(name.path(), Path.of(found.get()))
                        : new ModuleResource(name.path(), path, module));
    }

    @Override
    public List<String> names() {
        return module.names(prefix);
    }
}
