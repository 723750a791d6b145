package cotlette.core.plugin;

import cotlette.core.jar.UnusableJar;
import cotlette.core.layer.ToolAccess;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolutionException;
import java.util.ArrayList;
import java.util.List;

/** Makes the layer of a plug-in; nothing of it runs. */
final class PluginLayer {
    private PluginLayer() {}

    static ModuleLayer define(Candidate candidate, List<ModuleLayer> required) throws UnusableJar {
        List<ModuleLayer> parents = new ArrayList<>(required);
        parents.add(ModuleLayer.boot());
        try {
            // All jars, not only those that are required: libraries find each other as services, or by reflection.
            Configuration configuration = Configuration.resolveAndBind(
                    candidate.finder(),
                    parents.stream().map(ModuleLayer::configuration).toList(),
                    ModuleFinder.of(),
                    candidate.modules());
            return ToolAccess.grant(ModuleLayer.defineModulesWithOneLoader(
                            configuration, parents, ClassLoader.getSystemClassLoader()))
                    .layer();
        } catch (ResolutionException | FindException | LayerInstantiationException refused) {
            throw new UnusableJar(
                    "has modules that do not fit together: " + refused.getMessage(),
                    "Remove one of the jars that clash, or ask its author for another version.");
        }
    }
}
