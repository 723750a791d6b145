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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The content of a module, read past its encapsulation: nothing needs to be opened. Safe for use by several threads. */
final class ModuleContent implements AutoCloseable {
    private final SearchedModule module;
    private final ModuleReader reader;
    private final long lastModified;

    private ModuleContent(SearchedModule module, ModuleReader reader) {
        this.module = module;
        this.reader = reader;
        this.lastModified = lastModified(module.reference());
    }

    /** Opens modules: all of them or, when one cannot be read, none. */
    static List<ModuleContent> open(List<SearchedModule> modules) {
        List<ModuleContent> opened = new ArrayList<>();
        for (SearchedModule module : modules) {
            try {
                opened.add(new ModuleContent(module, module.reference().open()));
            } catch (IOException unreadable) {
                CotletteException failure = new CotletteException(
                        "The module " + module.name() + " cannot be read: " + unreadable.getMessage(), unreadable);
                opened.forEach(content -> content.closeAfter(failure));
                throw failure;
            }
        }
        return opened;
    }

    private void closeAfter(CotletteException failure) {
        try {
            close();
        } catch (IOException another) {
            failure.addSuppressed(another);
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
        return module.name();
    }

    boolean isOfApp() {
        return module.ofApp();
    }

    long lastModified() {
        return lastModified;
    }

    /** Returns whether anything lies below a folder. */
    boolean has(String prefix) {
        try (Stream<String> names = reader.list()) {
            return names.anyMatch(path -> path.startsWith(prefix));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the module " + name(), unreadable);
        }
    }

    /** Returns what lies below a folder, by its name there. */
    List<String> names(String prefix) {
        try (Stream<String> names = reader.list()) {
            return names.filter(path -> path.startsWith(prefix) && !path.endsWith("/"))
                    .map(path -> path.substring(prefix.length()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the module " + name(), unreadable);
        }
    }

    Optional<URI> find(String path) {
        try {
            return reader.find(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path + " in the module " + name(), unreadable);
        }
    }

    byte[] read(String path) throws IOException {
        try (InputStream content =
                reader.open(path).orElseThrow(() -> new FileNotFoundException(name() + "/" + path + " is gone"))) {
            return content.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
