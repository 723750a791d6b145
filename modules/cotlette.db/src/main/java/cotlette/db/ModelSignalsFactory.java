package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.spi.ServiceFactory;

/**
 * Asks the apps of an application what they want to hear of.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ModelSignalsFactory implements ServiceFactory<ModelSignals> {
    /** Creates the factory; called by ServiceLoader. */
    public ModelSignalsFactory() {}

    @Override
    public Class<ModelSignals> type() {
        return ModelSignals.class;
    }

    @Override
    public ModelSignals create(Application application) {
        return ModelSignals.of(application);
    }
}
