package cotlette.core.resource;

import cotlette.api.base.CotletteException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The content of a module, read past its encapsulation: nothing needs to be opened. Safe for use by several threads. */
final class ModuleContent implements AutoCloseable {
    private final String name;
    private final ModuleReader reader;
    private final long lastModified;

    private ModuleContent(String name, ModuleReader reader, long lastModified) {
        this.name = name;
        this.reader = reader;
        this.lastModified = lastModified;
    }

    static ModuleContent open(ModuleReference reference) {
        String name = reference.descriptor().name();
        try {
            return new ModuleContent(name, reference.open(), lastModified(reference));
        } catch (IOException unreadable) {
            throw new CotletteException(
                    "The module " + name + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static long lastModified(ModuleReference reference) {
        return reference
                .location()
                .filter(location -> "file".equals(location.getScheme()))
                .map(location -> Path.of(location).toFile().lastModified())
                .orElse(0L);
    }

    String name() {
        return name;
    }

    long lastModified() {
        return lastModified;
    }

    /** Returns whether anything lies below a folder. */
    boolean has(String prefix) {
        try (Stream<String> names = reader.list()) {
            return names.anyMatch(path -> path.startsWith(prefix));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the module " + name, unreadable);
        }
    }

    Optional<URI> find(String path) {
        try {
            return reader.find(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path + " in the module " + name, unreadable);
        }
    }

    byte[] read(String path) throws IOException {
        try (InputStream content =
                reader.open(path).orElseThrow(() -> new FileNotFoundException(name + "/" + path + " is gone"))) {
            return content.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
