package cotlette.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Our own modules among the jars of a folder. */
record BuiltModules(List<ModuleReference> references) {
    /** An exported package, and the module it belongs to. */
    record ExportedPackage(String module, String name) {
        String folder() {
            return name.replace('.', '/');
        }
    }

    static BuiltModules of(Path folder) {
        List<ModuleReference> ours = ModuleFinder.of(folder).findAll().stream()
                .filter(reference -> reference.descriptor().name().startsWith("cotlette."))
                .sorted(Comparator.comparing(reference -> reference.descriptor().name()))
                .toList();
        if (ours.isEmpty()) {
            throw new IllegalArgumentException("No module of Cotlette is in " + folder);
        }
        return new BuiltModules(ours);
    }

    List<ModuleDescriptor> descriptors() {
        return references.stream().map(ModuleReference::descriptor).toList();
    }

    List<ExportedPackage> exportedPackages() {
        return descriptors().stream()
                .flatMap(module -> module.exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(exports -> new ExportedPackage(module.name(), exports.source())))
                .sorted(Comparator.comparing(ExportedPackage::name))
                .toList();
    }

    List<CompiledClass> classes() {
        return references.stream().flatMap(module -> classes(module).stream()).toList();
    }

    private static List<CompiledClass> classes(ModuleReference module) {
        try (ModuleReader reader = module.open();
                var names = reader.list()) {
            return names.filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name -> CompiledClass.of(read(reader, name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(ModuleReader reader, String name) {
        try (var in = reader.open(name).orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
