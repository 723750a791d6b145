package cotlette.core.layer;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import cotlette.core.jar.InspectedJar;
import cotlette.core.jar.JarInspection;
import cotlette.core.jar.UnusableJar;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolutionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The jars of a project's folder {@code lib}, which its module may require. One that is no module is an automatic one: its name is that in
 * its manifest, or that of its file.
 *
 * <p>They stand on the framework and not on plug-ins, so that neither gets into the way of the other with what it brings along.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Libraries {
    private final Optional<ModuleLayer> layer;
    private final List<String> leftOut;

    private Libraries(Optional<ModuleLayer> layer, List<String> leftOut) {
        this.layer = layer;
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * Loads jars.
     *
     * @throws CotletteException when one of them cannot be used; the message names it and says what to do
     */
    public static Libraries of(LibraryFiles files) {
        Map<String, InspectedJar> modules = new LinkedHashMap<>();
        List<String> leftOut = new ArrayList<>();
        for (Path file : files.stamps().keySet()) {
            InspectedJar jar = inspect(file);
            Optional<Module> own = ModuleLayer.boot().findModule(jar.name());
            if (own.isPresent()) {
                leftOut.add(leftOut(file, own.get()));
                continue;
            }
            InspectedJar other = modules.putIfAbsent(jar.name(), jar);
            if (other != null) {
                throw new CotletteException(file + " and " + other.fileName() + " are the same module, " + jar.name()
                        + ". Remove one of them.");
            }
        }
        return new Libraries(
                modules.isEmpty() ? Optional.empty() : Optional.of(layer(files.folder(), modules)), leftOut);
    }

    /** Returns the layer of the libraries; empty when there is none. */
    public Optional<ModuleLayer> layer() {
        return layer;
    }

    /** Returns a line for each jar that is not used, because the framework brings the same module. */
    public List<String> leftOut() {
        return leftOut;
    }

    private static InspectedJar inspect(Path file) {
        try {
            return JarInspection.of(file);
        } catch (UnusableJar unusable) {
            throw new CotletteException(file + " " + unusable.reason(), unusable);
        }
    }

    private static String leftOut(Path file, Module own) {
        return file + " is not used: Cotlette brings the module " + own.getName()
                + own.getDescriptor().rawVersion().map(version -> " " + version).orElse("") + ". Remove the file.";
    }

    private static ModuleLayer layer(Path folder, Map<String, InspectedJar> modules) {
        ModuleLayer boot = ModuleLayer.boot();
        ModuleFinder finder = ModuleFinder.of(
                modules.values().stream().map(InspectedJar::file).toArray(Path[]::new));
        try {
            Configuration configuration =
                    boot.configuration().resolveAndBind(finder, ModuleFinder.of(), modules.keySet());
            return boot.defineModulesWithOneLoader(configuration, ClassLoader.getSystemClassLoader());
        } catch (ResolutionException | FindException | LayerInstantiationException refused) {
            throw new CotletteException(
                    "The libraries in " + folder + " do not fit together: " + refused.getMessage()
                            + ". Add the jar that is missing, or remove one of those that clash.",
                    refused);
        }
    }
}
