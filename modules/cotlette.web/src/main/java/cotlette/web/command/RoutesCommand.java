package cotlette.web.command;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.http.UrlConf;
import cotlette.web.WebParts;
import cotlette.web.routing.Route;
import cotlette.web.routing.RouteCollector;
import java.util.ArrayList;
import java.util.List;

/** Lists the routes of the project. */
public final class RoutesCommand implements Command {
    /** Creates the command. */
    public RoutesCommand() {}

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public String summary() {
        return "List the routes of the project";
    }

    @Override
    public Group group() {
        return Group.SERVER;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .example("cotlette routes", "paths, methods, names, and where each is entered")
                .example("cotlette routes | grep POST", "what can be sent to");
    }

    @Override
    public int run(Invocation invocation) {
        print(WebParts.provided(invocation.application()).urls(), invocation.terminal());
        return 0;
    }

    static void print(List<UrlConf> urls, Terminal terminal) {
        List<Route> routes = RouteCollector.collect(urls);
        if (routes.isEmpty()) {
            terminal.print("There are no routes. Enter some in the class Urls of the project.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("PATH", "METHOD", "NAME", "REQUIRES", "ENTERED BY"));
        for (Route route : routes) {
            rows.add(List.of(
                    route.path().text(),
                    route.method(),
                    route.name().orElse("-"),
                    route.requirements().isEmpty() ? "-" : String.join(", ", route.requirements()),
                    route.origin()));
        }
        terminal.printTable(rows);
    }
}
