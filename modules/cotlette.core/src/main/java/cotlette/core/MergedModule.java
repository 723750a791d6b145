package cotlette.core;

import cotlette.api.base.CotletteException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module whose resources lie in other folders than its classes, or which has tests in it. So a project's resources are read where their author edits them, and no
 * copy of them is ever out of date.
 */
final class MergedModule extends ModuleReference {
    private final ModuleReference classes;
    private final List<Path> resources;

    private MergedModule(ModuleDescriptor descriptor, ModuleReference classes, List<Path> resources) {
        super(descriptor, classes.location().orElseThrow());
        this.classes = classes;
        this.resources = List.copyOf(resources);
    }

    static ModuleReference of(ModuleReference classes, List<Path> contents) {
        List<Path> others = contents.subList(1, contents.size());
        return others.isEmpty() ? classes : new MergedModule(classes.descriptor(), classes, others);
    }

    /** Returns a module that is open, has more content, which may be classes, and requires more. */
    static ModuleReference open(ModuleReference module, List<Path> contents, Set<String> required) {
        ModuleDescriptor closed = module.descriptor();
        ModuleDescriptor.Builder open = ModuleDescriptor.newOpenModule(closed.name());
        closed.requires().forEach(open::requires);
        required.stream()
                .filter(name -> closed.requires().stream()
                        .noneMatch(known -> known.name().equals(name)))
                .forEach(open::requires);
        closed.exports().forEach(open::exports);
        closed.uses().forEach(open::uses);
        closed.provides().forEach(open::provides);
        open.packages(closed.packages());
        open.packages(packages(contents.getFirst()));
        return new MergedModule(open.build(), module, contents);
    }

    private static Set<String> packages(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).getParent())
                    .filter(Objects::nonNull)
                    .map(folder -> folder.toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new CotletteException("The classes in " + classes + " cannot be read: " + unreadable, unreadable);
        }
    }

    @Override
    public ModuleReader open() throws IOException {
        return new Reader(classes.open(), resources);
    }

    private record Reader(ModuleReader classes, List<Path> resources) implements ModuleReader {
        @Override
        public Optional<URI> find(String name) throws IOException {
            Optional<URI> found = classes.find(name);
            return found.isPresent() ? found : inResources(name).map(Path::toUri);
        }

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            Optional<InputStream> opened = classes.open(name);
            if (opened.isPresent()) {
                return opened;
            }
            Optional<Path> file = inResources(name).filter(Files::isRegularFile);
            return file.isPresent() ? Optional.of(Files.newInputStream(file.get())) : Optional.empty();
        }

        /** Links that lead out of the folder are not followed. */
        private Optional<Path> inResources(String name) throws IOException {
            for (Path folder : resources) {
                Path file = folder.resolve(name);
                if (Files.exists(file) && file.toRealPath().startsWith(folder.toRealPath())) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        }

        @Override
        public Stream<String> list() throws IOException {
            List<String> names = new ArrayList<>();
            try (Stream<String> own = classes.list()) {
                own.forEach(names::add);
            }
            for (Path folder : resources) {
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.walk(folder)) {
                        files.filter(Files::isRegularFile)
                                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                                .forEach(names::add);
                    }
                }
            }
            return names.stream().distinct();
        }

        @Override
        public void close() throws IOException {
            classes.close();
        }
    }
}
