package cotlette.web.command;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.Settings;
import cotlette.core.RunningApplication;
import cotlette.core.spi.ProjectInvocation;
import cotlette.web.page.PendingMigrations;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** Serves the project to everybody, and refuses to where that would be unsafe or would fail. */
public final class Serve implements Command {
    /** Creates the command. */
    public Serve() {}

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary() {
        return "Serve the project in production";
    }

    @Override
    public Group group() {
        return Group.SERVER;
    }

    @Override
    public Scope scope() {
        return Scope.PROJECT;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .optionalParameter("ADDRPORT", "port, or address and port, to listen on; 127.0.0.1:8000 unless given")
                .flag("--ipv6", "listen on ::1, and let names mean IPv6 addresses", "-6")
                .example("cotlette serve", "http://127.0.0.1:8000, for a proxy in front")
                .example("cotlette serve 0.0.0.0:80 --profile production", "with the settings of production");
    }

    @Override
    public int run(Invocation invocation) throws Exception {
        if (!(invocation instanceof ProjectInvocation call)) {
            throw new IllegalArgumentException("serve starts the project by itself, so it must be told how.");
        }
        InetSocketAddress address = ListenAddress.parse(call.find("ADDRPORT").orElse(""), call.flag("--ipv6"));
        Settings settings = call.settings();
        if (settings.debug()) {
            throw new CommandException(
                    "debug is on, so error pages would show the project's code to everybody. Set debug ="
                            + " false, for example by COTLETTE_DEBUG=false or in settings.production.toml with --profile"
                            + " production. To work on the project, use cotlette runserver.");
        }
        // Refuses whatever the system checks call an error, among it a secret key that can be guessed.
        RunningApplication application = call.launcher().launch();
        try (FixedSite site = new FixedSite(application)) {
            application.run(() -> refusePendingMigrations(application, call.terminal()));
            warnOfHosts(settings.allowedHosts(), call.terminal());
            new SiteServer(site, settings.server(), call.terminal(), name())
                    .serve(address, bound -> Greeting.printLine(call.terminal(), application, bound));
        }
        return 0;
    }

    private static void warnOfHosts(List<String> allowed, Terminal terminal) {
        if (allowed.isEmpty()) {
            terminal.printWarning(
                    "allowed_hosts is empty, so only requests for localhost are answered. Name the hosts of the"
                            + " site, for example by COTLETTE_ALLOWED_HOSTS=example.com.");
        } else if (allowed.contains("*")) {
            terminal.printWarning(
                    "allowed_hosts has '*', so whoever sends a request chooses the host in links and redirects."
                            + " Name the hosts of the site.");
        }
    }

    /** A database that is away now is waited for, as it is when it goes away later. */
    private static void refusePendingMigrations(RunningApplication application, Terminal terminal) {
        List<String> lacking = new ArrayList<>();
        try {
            new PendingMigrations(application)
                    .byDatabase()
                    .forEach((database, names) ->
                            lacking.add("The database '" + database + "' lacks " + String.join(", ", names) + "."));
        } catch (DatabaseUnavailable away) {
            terminal.printWarning("Whether migrations are pending is not known: " + away.getMessage());
        }
        if (!lacking.isEmpty()) {
            throw new CommandException(
                    String.join(" ", lacking) + " Apply migrations before serving: cotlette migrate, with"
                            + " --database NAME for another one than default.");
        }
    }
}
