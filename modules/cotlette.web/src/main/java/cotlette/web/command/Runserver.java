package cotlette.web.command;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.core.spi.ProjectInvocation;
import cotlette.web.spi.LiveSite;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.ServiceLoader;

/** Serves the project until it is told to stop. */
public final class Runserver implements Command {
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
                .flag("--noreload", "serve the project as it is now, whatever changes in its files")
                .example("cotlette runserver", "http://127.0.0.1:8000")
                .example("cotlette runserver 8001", "on another port")
                .example("cotlette runserver 0.0.0.0:8000", "also for other machines")
                .example("cotlette runserver [::1]:8000", "on IPv6");
    }

    @Override
    public Scope scope() {
        return Scope.PROJECT;
    }

    @Override
    public int run(Invocation invocation) throws Exception {
        if (!(invocation instanceof ProjectInvocation call)) {
            throw new IllegalArgumentException("runserver starts the project by itself, so it must be told how.");
        }
        InetSocketAddress address =
                ListenAddress.parse(invocation.find("ADDRPORT").orElse(""), invocation.flag("--ipv6"));
        try (LiveSite.Site site = site(call)) {
            new SiteServer(site, invocation.settings().server(), invocation.terminal(), name())
                    .serve(address, bound -> Greeting.print(invocation.terminal(), site.application(), bound));
        }
        return 0;
    }

    /** In debug, and where there is a compiler, the site follows the project's files; else it is what it was at the start. */
    private static LiveSite.Site site(ProjectInvocation call) {
        boolean follows = call.settings().debug() && !call.flag("--noreload");
        Optional<LiveSite> live = follows
                ? ServiceLoader.load(LiveSite.class, Runserver.class.getClassLoader())
                        .findFirst()
                : Optional.empty();
        return live.map(found -> found.follow(call.launcher(), call.settings(), call.terminal()))
                .orElseGet(() -> new FixedSite(call.launcher().launch()));
    }
}
