package cotlette.web;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.api.spi.TemplateEngine;
import cotlette.web.json.Json;
import cotlette.web.page.Theme;
import cotlette.web.request.WebRequest;
import cotlette.web.routing.RouteNames;
import cotlette.web.staticfile.StaticFiles;
import cotlette.web.stream.JsonArrayStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns templates and JSON values into bytes, while the application's data can still be read. */
final class BodyResolver {
    /** How long a client is left without a byte in the middle of an array; shorter than most proxies wait. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    private final Json json;
    private final Application application;
    private final Optional<TemplateEngine.Renderer> renderer;

    BodyResolver(
            Json json, Application application, Optional<TemplateEngine> engine, RouteNames names, StaticFiles files) {
        this.json = json;
        this.application = application;
        this.renderer = engine.map(found -> found.create(application, new PageFunctions(names, files)));
    }

    /** What templates may call. */
    private record PageFunctions(RouteNames names, StaticFiles files) implements TemplateEngine.Functions {
        @Override
        public String url(String routeName, Object... parameters) {
            return names.url(routeName, parameters);
        }

        @Override
        public String staticUrl(String name) {
            return files.checkedUrl(name);
        }
    }

    /** Returns a response that servers can send.
     *
     * @throws Exception what keeps the body from being made, or from being begun
     */
    Response resolve(Request request, Response response) throws Exception {
        return switch (response.body()) {
            case ResponseBody.Json<?> value -> response.body(new ResponseBody.Bytes(write(value)));
            case ResponseBody.Template template -> response.body(new ResponseBody.Bytes(render(request, template)));
            case ResponseBody.JsonArray<?> array -> response.body(begun(request, array));
            case ResponseBody.Bytes ready -> response;
            case ResponseBody.Empty ready -> response;
            case ResponseBody.File ready -> response;
            case ResponseBody.Stream ready -> response;
        };
    }

    private <T> byte[] write(ResponseBody.Json<T> body) {
        return json.write(body.value(), body.codec());
    }

    /** A HEAD is answered without asking the publisher. */
    private <T> ResponseBody begun(Request request, ResponseBody.JsonArray<T> body) throws Exception {
        if (request.method().equals("HEAD")) {
            return new ResponseBody.Stream(InputStream::nullInputStream);
        }
        String view = WebRequest.behind(request)
                .route()
                .map(route -> "The view of " + route)
                .orElse("What answered " + request.method() + " " + request.path());
        return BegunStream.of(
                request, JsonArrayStream.begin(application, view, QUIET, body.elements(), json.array(body.codec())));
    }

    private byte[] render(Request request, ResponseBody.Template template) {
        TemplateEngine.Renderer engine = renderer.orElseThrow(
                () -> new CotletteException(
                        "The template " + template.name()
                                + " cannot be rendered: no module provides a template engine. Add cotlette.templates.velocity."));
        Map<String, @Nullable Object> context = new HashMap<>();
        context.put("request", request);
        context.put(Theme.NAME, Theme.of(request).value());
        context.put(
                "navigation",
                request.cookie("navigation").filter("folded"::equals).orElse("open"));
        context.putAll(template.context());
        return engine.render(template.name(), context).getBytes(StandardCharsets.UTF_8);
    }
}
