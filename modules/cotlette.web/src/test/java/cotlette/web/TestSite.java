package cotlette.web;

import cotlette.api.application.Application;
import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.api.http.UrlConf;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A web application without a server in front of it. */
public final class TestSite implements AutoCloseable {
    private final RunningApplication application;
    private final WebApplication web;

    private TestSite(RunningApplication application, WebApplication web) {
        this.application = application;
        this.web = web;
    }

    /** Starts a project in {@code folder} with routes and settings. */
    public static TestSite start(Path folder, UrlConf urls, String... settings) {
        return start(folder, WebParts.of(urls), settings);
    }

    public static TestSite start(Path folder, WebParts parts, String... settings) {
        return start(folder, application -> application, parts, settings);
    }

    /** Starts a project whose web part sees the application through {@code wrapper}. */
    public static TestSite start(Path folder, UnaryOperator<Application> wrapper, WebParts parts, String... settings) {
        RunningApplication application = ApplicationBuilder.of(SettingsLoader.withoutFiles(folder)
                        .set(settings(settings))
                        .load())
                .apps(List.of())
                .start();
        return new TestSite(application, new WebApplication(wrapper.apply(application), parts));
    }

    /** Every request of a test goes to the host {@code testserver}, unless it says otherwise. */
    private static List<String> settings(String... settings) {
        List<String> all = new ArrayList<>(List.of("allowed_hosts=testserver"));
        all.addAll(List.of(settings));
        return all;
    }

    public RunningApplication application() {
        return application;
    }

    public WebApplication web() {
        return web;
    }

    public Response send(TestRequest request) {
        return web.handle(request);
    }

    public Response get(String target) {
        return send(TestRequest.get(target));
    }

    /** Returns the body of a response as text. */
    public static String text(Response response) {
        return switch (response.body()) {
            case ResponseBody.Bytes bytes -> new String(bytes.content(), StandardCharsets.UTF_8);
            case ResponseBody.Empty none -> "";
            default -> throw new AssertionError("No server sends " + response.body() + " from memory");
        };
    }

    @Override
    public void close() {
        application.close();
    }
}
