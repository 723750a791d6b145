package cotlette.dev.packaging;

import cotlette.api.base.CotletteException;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;

/**
 * What the project was compiled to.
 *
 * @param module the name of its module
 * @param folder where the classes are
 */
record CompiledClasses(String module, Path folder) {
    /** Finds the classes of the project of which this is the layer. */
    static CompiledClasses of(ModuleLayer layer) {
        ModuleReference project = layer.configuration().modules().stream()
                .map(ResolvedModule::reference)
                .findFirst()
                .orElseThrow(() -> new CotletteException("The application has no module of its own to be packaged."));
        return new CompiledClasses(
                project.descriptor().name(), project.location().map(Path::of).orElseThrow());
    }
}
