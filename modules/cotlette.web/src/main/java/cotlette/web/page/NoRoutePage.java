package cotlette.web.page;

import cotlette.web.routing.Route;
import java.util.List;
import java.util.Optional;

/**
 * The page, in debug, of a request that no route answers: all routes there are.
 *
 * @param request the method and path of the request
 * @param message why none answers
 * @param nearest a path without parameters that may have been meant
 * @param routes all routes
 */
public record NoRoutePage(String request, String message, Optional<String> nearest, List<Route> routes) {
    private static final String CONTENT = """
            <div class="page page-wide">
              <header class="debug-header">
                <p class="debug-type">404 Not Found</p>
                <h1>No route matches {}</h1>
                <p class="muted">{}{}</p>
              </header>
            {}
            {}
            </div>""";

    private static final String TABLE = """
            <section class="table-frame" aria-label="Routes" tabindex="0">
              <table class="table table-stack">
                <caption class="visually-hidden">Routes</caption>
                <thead><tr><th scope="col">Path</th><th scope="col">Method</th><th scope="col">Name</th><th scope="col">Entered by</th></tr></thead>
                <tbody>
            {}
                </tbody>
              </table>
            </section>""";

    private static final String ROW = """
            <tr><th scope="row"><code>{}</code></th><td data-label="Method"><span class="badge">{}</span></td><td data-label="Name">{}</td><td data-label="Entered by"><code>{}</code></td></tr>""";

    /** Returns what is inside the frame. */
    public Page page(Look look) {
        Html suggestion = nearest.map(path -> Html.of(" Did you mean <a href=\"{}\">{}</a>?", path, path))
                .orElse(Html.NONE);
        Html table =
                Html.of(TABLE, Html.lines(routes.stream().map(NoRoutePage::row).toList()));
        return new Page(
                "No route matches " + request,
                Html.of(CONTENT, request, message, suggestion, table, DebugNote.html(look)));
    }

    private static Html row(Route route) {
        Object name = route.name().isPresent() ? route.name().get() : Html.of("<span class=\"muted\">None</span>");
        return Html.of(ROW, route.path().text(), route.method(), name, route.origin());
    }
}
