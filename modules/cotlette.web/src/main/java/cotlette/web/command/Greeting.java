package cotlette.web.command;

import cotlette.api.application.Application;
import cotlette.api.command.Terminal;
import cotlette.api.settings.Settings;
import cotlette.web.page.RunningFacts;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        terminal.printDim(
                "Ready" + sinceStart().map(time -> " after " + time).orElse("") + ". Ctrl+C stops the server.");
    }

    /** The time since the process began, in which the JVM starts and the project is compiled. */
    private static Optional<String> sinceStart() {
        return ProcessHandle.current().info().startInstant().map(start -> {
            long millis = Duration.between(start, Instant.now()).toMillis();
            return millis / 1_000 + "." + millis % 1_000 / 100 + " s";
        });
    }
}
