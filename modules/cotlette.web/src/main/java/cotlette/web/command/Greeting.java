package cotlette.web.command;

import cotlette.api.application.Application;
import cotlette.api.command.Terminal;
import cotlette.api.settings.Settings;
import cotlette.web.page.RunningFacts;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** What a server says when it is ready. */
final class Greeting {
    private Greeting() {}

    static void print(Terminal terminal, Application application, InetSocketAddress address) {
        Settings settings = application.settings();
        boolean forAll = address.getAddress().isAnyLocalAddress();
        terminal.print(terminal.bold("Cotlette " + RunningFacts.version())
                + terminal.dim(settings.debug() ? "  debug is on" : "  debug is off"));
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("Project", settings.baseDir().toString()));
        RunningFacts.database(application, Settings.DEFAULT_DATABASE)
                .ifPresent(database -> facts.add(List.of("Database", database)));
        facts.add(List.of(
                "Address", ListenAddress.url(address) + (forAll ? "  and every other address of this machine" : "")));
        terminal.printTable(facts);
        if (settings.debug() && !address.getAddress().isLoopbackAddress()) {
            terminal.printWarning(
                    "Debug is on, and other machines can reach this server: its error pages show them code. Set debug ="
                            + " false, or listen on 127.0.0.1.");
        }
        terminal.printDim("Ready after " + sinceStart() + ". Ctrl+C stops the server.");
    }

    /** Prints one line, for a log that nobody reads at once. */
    static void printLine(Terminal terminal, Application application, InetSocketAddress address) {
        terminal.print("Cotlette " + RunningFacts.version() + " serves "
                + application.settings().baseDir() + " at " + ListenAddress.url(address) + ", ready after "
                + sinceStart()
                + ".");
    }

    /**
     * The time since the JVM began, in which the project is compiled. That of the process is another one where a script did something
     * before it became this process.
     */
    private static String sinceStart() {
        long millis = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        return millis / 1_000 + "." + millis % 1_000 / 100 + " s";
    }
}
