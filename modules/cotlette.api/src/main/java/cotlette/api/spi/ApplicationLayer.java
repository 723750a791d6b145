package cotlette.api.spi;

import cotlette.api.base.Stability;
import java.util.ServiceLoader;

/**
 * The layer in which an application's modules live; its parents hold plug-ins and the framework. A service of every application.
 *
 * {@snippet :
 * application.service(ApplicationLayer.class).services(DatabaseDriver.class)
 * }
 *
 * @param layer where services are looked for
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ApplicationLayer(ModuleLayer layer) {
    /**
     * Returns the providers of a service in the layer and its parents. The modules with which the JVM was started may be jars on the class
     * path as well, as tests of a project that Maven or an editor runs have them, or jars within a jar, whose class loader is ours, too; those
     * name their providers in {@code META-INF/services}.
     */
    public <S> ServiceLoader<S> services(Class<S> type) {
        ApplicationLayer.class.getModule().addUses(type);
        return layer == ModuleLayer.boot()
                ? ServiceLoader.load(type, ApplicationLayer.class.getClassLoader())
                : ServiceLoader.load(layer, type);
    }
}
