package cotlette.core;

import cotlette.api.Apps;
import cotlette.api.Apps.InstalledApp;
import cotlette.api.application.Application;
import cotlette.api.application.ApplicationScope;
import cotlette.api.base.CotletteException;
import cotlette.api.settings.Settings;
import cotlette.api.spi.ApplicationLayer;
import cotlette.api.spi.Resources;
import cotlette.core.resource.ApplicationResources;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An application that runs until it is closed. Made by {@link ApplicationBuilder}; safe for use by several threads.
 *
 * @since 0.1
 */
public final class RunningApplication implements Application, AutoCloseable {
    private final Settings settings;
    private final Services services;
    private final AtomicBoolean closed = new AtomicBoolean();

    RunningApplication(Settings settings, ModuleLayer layer, Apps apps) {
        this.settings = settings;
        this.services = new Services(this, FactoryFinder.in(layer));
        services.add(Apps.class, apps);
        services.add(ApplicationLayer.class, new ApplicationLayer(layer));
        services.add(Resources.class, ApplicationResources.of(settings, apps, layer));
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public <T> T service(Class<T> type) {
        return services.get(type);
    }

    @Override
    public <T> Optional<T> findService(Class<T> type) {
        return services.find(type);
    }

    /** Announces the application and lets its apps know; when one of them fails, it is as if there had been no start. */
    void begin() {
        ApplicationScope.started(this);
        try {
            run(() -> service(Apps.class).all().forEach(this::ready));
        } catch (RuntimeException | Error failure) {
            closeAfter(failure);
            throw failure;
        }
    }

    private void ready(InstalledApp installed) {
        try {
            installed.app().ready(this);
        } catch (RuntimeException failure) {
            throw new CotletteException(
                    "The app '" + installed.parts().label() + "' failed when it started: " + failure, failure);
        }
    }

    private void closeAfter(Throwable failure) {
        try {
            close();
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
    }

    /**
     * Stops the application: closes its services, last made first, and forgets it. Does nothing the second time.
     *
     * @throws CotletteException when a service could not be closed; the others are closed all the same
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            ApplicationScope.stopped(this);
            services.close();
        }
    }

    /** Returns the project's folder, for messages. */
    @Override
    public String toString() {
        return "RunningApplication[" + settings.baseDir() + "]";
    }
}
