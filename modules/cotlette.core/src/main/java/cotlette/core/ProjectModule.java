package cotlette.core;

import cotlette.api.base.CotletteException;
import cotlette.core.layer.Foundation;
import cotlette.core.layer.ToolAccess;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The module of a compiled project, which may lie in several folders: classes in one, resources in another.
 *
 * {@snippet :
 * ModuleLayer layer = ProjectModule.in(List.of(classes, resources)).layerOver(Foundation.ofRuntime());
 * }
 *
 * @since 0.1
 */
public final class ProjectModule {
    private final ModuleReference reference;

    private ProjectModule(ModuleReference reference) {
        this.reference = reference;
    }

    /**
     * Finds the module.
     *
     * @param contents its folders; the first has the classes with {@code module-info.class}, all are searched for resources
     * @throws CotletteException when there is no module
     */
    public static ProjectModule in(List<Path> contents) {
        Path classes = contents.getFirst();
        try {
            ModuleReference found = ModuleFinder.of(classes).findAll().stream()
                    .findFirst()
                    .orElseThrow(() -> new CotletteException(
                            "There is no module in " + classes + ": module-info.class is missing."));
            return new ProjectModule(MergedModule.of(found, contents));
        } catch (FindException unreadable) {
            throw new CotletteException(
                    "The module in " + classes + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Returns the module with its tests in it. It is open, so that a test engine reaches classes and methods that are not public.
     *
     * @param contents the folders of the tests, searched behind those of the module; the first has the classes
     * @param modules what tests need beyond what the module requires
     * @throws CotletteException when the tests cannot be read
     */
    public ProjectModule withTests(List<Path> contents, Set<String> modules) {
        return new ProjectModule(MergedModule.open(reference, contents, modules));
    }

    /** Returns the name of the module. */
    public String name() {
        return descriptor().name();
    }

    /**
     * Makes a layer with this module alone, loaded by a loader of its own; layer and loader are collected once nobody uses them.
     *
     * @throws CotletteException when the module needs one that {@code foundation} does not have, or has the name of one it has
     */
    public ModuleLayer layerOver(Foundation foundation) {
        ModuleLayer.Controller made = define(foundation.layers(), foundation.loader());
        Module module = made.layer().findModule(name()).orElseThrow();
        List<Module> automatic = foundation.automaticLibraries();
        // As on a module path: who requires one automatic module reads all, because these do not say what they need.
        if (automatic.stream().anyMatch(module::canRead)) {
            automatic.forEach(library -> made.addReads(module, library));
        }
        return made.layer();
    }

    /** Makes a layer as above, over one parent alone. */
    public ModuleLayer layerOver(ModuleLayer parent) {
        return define(List.of(parent), ClassLoader.getSystemClassLoader()).layer();
    }

    private ModuleLayer.Controller define(List<ModuleLayer> parents, ClassLoader loader) {
        if (parents.stream().anyMatch(parent -> parent.findModule(name()).isPresent())) {
            throw new CotletteException("The project's module is called '" + name()
                    + "', like a module of this runtime. Give it another name " + "in module-info.java.");
        }
        try {
            Configuration configuration = Configuration.resolveAndBind(
                    new SingleModuleFinder(reference),
                    parents.stream().map(ModuleLayer::configuration).toList(),
                    ModuleFinder.of(),
                    Set.of(name()));
            return ToolAccess.grant(ModuleLayer.defineModulesWithOneLoader(configuration, parents, loader));
        } catch (ResolutionException | FindException | LayerInstantiationException refused) {
            throw new CotletteException(
                    "The module " + name() + " cannot be loaded: " + refused.getMessage()
                            + ". Look at its module-info.java.",
                    refused);
        }
    }

    private ModuleDescriptor descriptor() {
        return reference.descriptor();
    }
}
