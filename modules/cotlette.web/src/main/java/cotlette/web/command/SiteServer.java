package cotlette.web.command;

import cotlette.api.application.Application;
import cotlette.api.command.CommandException;
import cotlette.api.command.Terminal;
import cotlette.api.settings.ServerSettings;
import cotlette.api.spi.ApplicationLayer;
import cotlette.api.spi.HttpServer;
import cotlette.web.spi.LiveSite;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** Serves a site until the process is told to stop. */
final class SiteServer {
    /** What closing the application may take after the last request has finished. */
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final LiveSite.Site site;
    private final ServerSettings settings;
    private final Terminal terminal;
    private final String command;

    /** Creates a server of the command with this name. */
    SiteServer(LiveSite.Site site, ServerSettings settings, Terminal terminal, String command) {
        this.site = site;
        this.settings = settings;
        this.terminal = terminal;
        this.command = command;
    }

    /** Listens, says so, answers, and closes the site at the end. */
    void serve(InetSocketAddress address, Consumer<InetSocketAddress> announcement) throws Exception {
        HttpServer.Running running = start(address);
        StopSignal stop = new StopSignal(settings.shutdownTimeout().plus(CLOSING));
        try (running) {
            announcement.accept(running.address());
            stop.await();
            terminal.printDim("Stopping: requests that run are finished first.");
        } finally {
            // The process ends as soon as the signal hears that all is closed.
            site.close();
            stop.finished();
        }
    }

    private HttpServer.Running start(InetSocketAddress address) {
        try {
            return server(site.application()).start(address, settings, site);
        } catch (BindException taken) {
            int other = address.getPort() < 65_535 ? address.getPort() + 1 : ListenAddress.DEFAULT_PORT;
            throw new CommandException(taken.getMessage() + " For example: cotlette " + command + " " + other, taken);
        } catch (IOException refused) {
            throw new CommandException(String.valueOf(refused.getMessage()), refused);
        }
    }

    private static HttpServer server(Application application) {
        ModuleLayer layer = application.service(ApplicationLayer.class).layer();
        return ServiceLoader.load(layer, HttpServer.class)
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        "No module provides an HTTP server. Add cotlette.http.undertow to the module path."));
    }
}
