package cotlette.web.command;

import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
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
    public int run(Invocation invocation) {
        List<Route> routes = RouteCollector.collect(
                WebParts.provided(invocation.application()).urls());
        if (routes.isEmpty()) {
            invocation.terminal().print("There are no routes. Enter some in the class Urls of the project.");
            return 0;
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
        invocation.terminal().printTable(rows);
        return 0;
    }
}
