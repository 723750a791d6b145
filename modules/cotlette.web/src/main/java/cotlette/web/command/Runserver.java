package cotlette.web.command;

import cotlette.api.application.Application;
import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.api.spi.ApplicationLayer;
import cotlette.api.spi.HttpServer;
import cotlette.web.WebApplication;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ServiceLoader;

/** Serves the project until it is told to stop. */
public final class Runserver implements Command {
    /** What closing the application may take after the last request has finished. */
    private static final Duration CLOSING = Duration.ofSeconds(5);

    /** Creates the command. */
    public Runserver() {}

    @Override
    public String name() {
        return "runserver";
    }

    @Override
    public String summary() {
        return "Serve the project on this machine";
    }

    @Override
    public Group group() {
        return Group.SERVER;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .optionalParameter("ADDRPORT", "port, or address and port, to listen on; 127.0.0.1:8000 unless given")
                .flag("--ipv6", "listen on ::1, and let names mean IPv6 addresses", "-6")
                .example("cotlette runserver", "http://127.0.0.1:8000")
                .example("cotlette runserver 8001", "on another port")
                .example("cotlette runserver 0.0.0.0:8000", "also for other machines")
                .example("cotlette runserver [::1]:8000", "on IPv6");
    }

    @Override
    public int run(Invocation invocation) throws Exception {
        Application application = invocation.application();
        InetSocketAddress address =
                ListenAddress.parse(invocation.find("ADDRPORT").orElse(""), invocation.flag("--ipv6"));
        HttpServer server = ServiceLoader.load(
                        application.service(ApplicationLayer.class).layer(), HttpServer.class)
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        "No module provides an HTTP server. Add cotlette.http.undertow to the module path."));
        HttpServer.Running running = start(server, address, application);
        StopSignal stop =
                new StopSignal(invocation.settings().server().shutdownTimeout().plus(CLOSING));
        try (running) {
            Greeting.print(invocation.terminal(), application, running.address());
            stop.await();
            invocation.terminal().printDim("Stopping: requests that run are finished first.");
        } finally {
            close(application);
            stop.finished();
        }
        return 0;
    }

    private static HttpServer.Running start(HttpServer server, InetSocketAddress address, Application application) {
        WebApplication web = application.service(WebApplication.class);
        try {
            return server.start(address, application.settings().server(), web);
        } catch (BindException taken) {
            int other = address.getPort() < 65_535 ? address.getPort() + 1 : ListenAddress.DEFAULT_PORT;
            throw new CommandException(taken.getMessage() + " For example: cotlette runserver " + other, taken);
        } catch (IOException refused) {
            throw new CommandException(String.valueOf(refused.getMessage()), refused);
        }
    }

    /** The process ends before whoever started the application gets to close it. */
    private static void close(Application application) throws Exception {
        if (application instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
