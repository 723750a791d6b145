package cotlette.web.spi;

import cotlette.api.application.Application;
import cotlette.api.command.Terminal;
import cotlette.api.settings.Settings;
import cotlette.api.spi.HttpServer;
import cotlette.core.spi.ProjectLauncher;

/**
 * Serves a project in its newest state while somebody works on it. A service: {@code provides cotlette.web.spi.LiveSite with …}; an image
 * for production has none.
 *
 * @since 0.1
 */
public interface LiveSite {
    /**
     * Starts a project and begins to follow its files. A project that does not start is waited for: until it is mended, each page says what is
     * wrong.
     *
     * @param launcher starts the project, now and whenever something has changed
     * @param settings those with which the server starts
     * @param terminal hears of reloads, and of what keeps the project from starting
     */
    Site follow(ProjectLauncher launcher, Settings settings, Terminal terminal);

    /** A site that answers with the newest application; one whose requests have ended is closed when a newer one has come. */
    interface Site extends HttpServer.Handler, AutoCloseable {
        /** Returns the newest application. */
        Application application();

        /** Stops to follow, and closes the application that served last. */
        @Override
        void close();
    }
}
