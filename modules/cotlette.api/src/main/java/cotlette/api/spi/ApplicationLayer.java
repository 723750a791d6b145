package cotlette.api.spi;

import cotlette.api.base.Stability;

/**
 * The layer in which an application's modules live; its parents hold plug-ins and the framework. A service of every application.
 *
 * {@snippet :
 * ServiceLoader.load(application.service(ApplicationLayer.class).layer(), DatabaseDriver.class)
 * }
 *
 * @param layer where services are looked for
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ApplicationLayer(ModuleLayer layer) {}
