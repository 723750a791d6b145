package cotlette.testing;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.http.Response;
import cotlette.web.WebApplication;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the application for its pages as a browser would, without a socket: middleware, routes, views and templates are the real ones. A
 * request runs on the calling thread, so it sees what the test has written, and is undone with it.
 *
 * {@snippet :
 * TestResponse page = client.get("/notes/");
 * TestResponse sent = client.post("/notes/", TestBody.form(Map.of("title", "First")));
 * TestResponse list = client.header("Accept", "application/json").get("/api/notes");
 * }
 *
 * Keeps cookies from one request to the next. What a view throws, and nobody expected, is thrown to the test. One thread at a time.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class TestClient {
    private static final int MOST_REDIRECTS = 20;

    private final Application application;
    private final String host;
    private final CookieJar cookies;
    private final List<Map.Entry<String, String>> headers;
    private final boolean followsRedirects;

    private TestClient(
            Application application,
            String host,
            CookieJar cookies,
            List<Map.Entry<String, String>> headers,
            boolean followsRedirects) {
        this.application = application;
        this.host = host;
        this.cookies = cookies;
        this.headers = List.copyOf(headers);
        this.followsRedirects = followsRedirects;
    }

    static TestClient of(Application application) {
        return new TestClient(
                application, host(application.settings().allowedHosts()), new CookieJar(), List.of(), false);
    }

    /** Returns a name that the application answers to. */
    private static String host(List<String> allowed) {
        return allowed.stream()
                .filter(name -> !name.equals("*"))
                .map(name -> name.startsWith(".") ? name.substring(1) : name)
                .findFirst()
                .orElse("localhost");
    }

    /** Returns a client with the same cookies that sends a header with each request, beside those of the same name. */
    public TestClient header(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(headers);
        more.add(Map.entry(name, value));
        return new TestClient(application, host, cookies, more, followsRedirects);
    }

    /** Returns a client with the same cookies that goes where redirects lead, and returns what it finds there. */
    public TestClient followRedirects() {
        return new TestClient(application, host, cookies, headers, true);
    }

    /** Sets a cookie for the requests that follow. */
    public TestClient cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Returns a cookie that was set, by the application or the test. */
    public Optional<String> cookie(String name) {
        return cookies.find(name);
    }

    /** Asks for a page. */
    public TestResponse get(String path) {
        return send("GET", path, TestBody.NONE);
    }

    /** Posts a body. */
    public TestResponse post(String path, TestBody body) {
        return send("POST", path, body);
    }

    /** Puts a body. */
    public TestResponse put(String path, TestBody body) {
        return send("PUT", path, body);
    }

    /** Patches with a body. */
    public TestResponse patch(String path, TestBody body) {
        return send("PATCH", path, body);
    }

    /** Deletes. */
    public TestResponse delete(String path) {
        return send("DELETE", path, TestBody.NONE);
    }

    /**
     * Sends a request of any method.
     *
     * @param path the path, encoded, with the query where there is one; begins with a slash
     * @throws AssertionError when a view or a middleware throws what nobody expected; the cause is what it threw
     */
    public TestResponse send(String method, String path, TestBody body) {
        TestResponse response = exchange(method, path, body);
        for (int redirects = 0; followsRedirects && response.isRedirect(); redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new AssertionError(
                        method + " " + path + " was redirected " + MOST_REDIRECTS + " times, last to " + response);
            }
            String next = target(path, response);
            boolean again = response.status() == 307 || response.status() == 308;
            response = exchange(again ? method : "GET", next, again ? body : TestBody.NONE);
            path = next;
        }
        return response;
    }

    private String target(String from, TestResponse redirect) {
        URI target = URI.create("http://" + host + from).resolve(redirect.location());
        if (!host.equals(target.getHost())) {
            throw new AssertionError(
                    redirect + " leads to another site. Look at its location() in place of following it.");
        }
        String query = target.getRawQuery();
        return target.getRawPath() + (query == null ? "" : "?" + query);
    }

    private TestResponse exchange(String method, String target, TestBody body) {
        if (!target.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: '" + target + "' does not.");
        }
        List<Map.Entry<String, String>> sent = new ArrayList<>(List.of(Map.entry("Host", host)));
        sent.addAll(headers);
        body.contentType().ifPresent(type -> sent.add(Map.entry("Content-Type", type)));
        cookies.header().ifPresent(header -> sent.add(Map.entry("Cookie", header)));
        String request = method + " " + target;
        List<Throwable> unexpected = new ArrayList<>();
        Response answer = application
                .service(WebApplication.class)
                .handle(TestRequest.of(method, target, sent, body.content()), unexpected::add);
        if (!unexpected.isEmpty()) {
            Throwable failure = unexpected.getFirst();
            throw new AssertionError(request + " failed: " + failure, failure);
        }
        cookies.take(answer);
        return TestResponse.of(request, answer);
    }
}
