package cotlette.web;

import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import cotlette.api.http.Request;
import cotlette.web.failure.Secrets;
import cotlette.web.page.Fact;
import cotlette.web.request.WebRequest;
import cotlette.web.routing.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;

/** What a request was, for a debug page; values that are nobody's business are hidden. */
final class RequestFacts {
    private final WebRequest request;
    private final Secrets secrets;
    private final SequencedMap<String, List<Fact>> groups = new LinkedHashMap<>();

    private RequestFacts(WebRequest request, Secrets secrets) {
        this.request = request;
        this.secrets = secrets;
    }

    /** Returns the facts by the title of their group. */
    static SequencedMap<String, List<Fact>> of(Request request, Secrets secrets) {
        RequestFacts facts = new RequestFacts(WebRequest.behind(request), secrets);
        facts.addRequest();
        facts.addPathParameters();
        facts.addForm();
        facts.addHeaders();
        return facts.groups;
    }

    private void addRequest() {
        Optional<Route> route = request.route();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Method", request.method()));
        facts.add(new Fact("Path", request.path()));
        if (!request.rawQuery().isEmpty()) {
            facts.add(new Fact("Query", secrets.hide(request.rawQuery())));
        }
        route.ifPresent(found -> facts.add(new Fact("Route", found.path().text())));
        route.flatMap(Route::name).ifPresent(name -> facts.add(new Fact("Name", name)));
        route.ifPresent(found -> facts.add(new Fact("Entered by", found.origin())));
        facts.add(new Fact("From", request.remoteAddress()));
        facts.add(new Fact("Request id", request.id()));
        groups.put("Request", facts);
    }

    private void addPathParameters() {
        List<Fact> facts = new ArrayList<>();
        request.route()
                .ifPresent(route ->
                        route.path().parameters().keySet().forEach(name -> facts.add(fact(name, request.path(name)))));
        addUnlessEmpty("Path parameters", facts);
    }

    private void addForm() {
        List<Fact> facts = new ArrayList<>();
        if (input() instanceof InputValue.Members form && form.form()) {
            form.values().forEach((name, value) -> facts.add(fact(name, text(value))));
        }
        addUnlessEmpty("Form", facts);
    }

    /** The body may be the very thing that is broken. */
    private InputValue input() {
        try {
            return request.input();
        } catch (HttpException unreadable) {
            return new InputValue.Absent();
        }
    }

    private static String text(InputValue value) {
        return switch (value) {
            case InputValue.Raw raw -> raw.text();
            case InputValue.Items items ->
                String.join(
                        ", ", items.values().stream().map(RequestFacts::text).toList());
            default -> value.toString();
        };
    }

    private void addHeaders() {
        List<Fact> facts = new ArrayList<>();
        for (String name : new TreeSet<>(request.headers().names())) {
            request.headers().all(name).forEach(value -> facts.add(fact(name, value)));
        }
        addUnlessEmpty("Headers", facts);
    }

    private Fact fact(String name, String value) {
        return new Fact(name, secrets.hide(name, value));
    }

    private void addUnlessEmpty(String title, List<Fact> facts) {
        if (!facts.isEmpty()) {
            groups.put(title, facts);
        }
    }
}
