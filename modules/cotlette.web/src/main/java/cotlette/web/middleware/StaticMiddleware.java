package cotlette.web.middleware;

import cotlette.api.application.Application;
import cotlette.api.http.Middleware;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.web.request.WebRequest;
import cotlette.web.routing.MethodNotAllowedException;
import cotlette.web.staticfile.StaticFile;
import cotlette.web.staticfile.StaticFiles;
import cotlette.web.staticfile.StaticPath;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code static}: serves static files below the path in the setting {@code static.url}, and leaves everything else to those behind.
 *
 * <p>A file asked for by its hash is kept by browsers for ever. Any other is kept, but asked for each time whether it has changed.
 */
public final class StaticMiddleware implements Middleware {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    private @Nullable StaticFiles files;
    private int skipped;

    /** Creates the middleware. */
    public StaticMiddleware() {}

    @Override
    public String name() {
        return "static";
    }

    @Override
    public void start(Application application) {
        StaticFiles found = application.service(StaticFiles.class);
        files = found;
        skipped =
                (int) found.url().chars().filter(character -> character == '/').count() - 1;
    }

    @Override
    public Response handle(Request request, Chain next) throws IOException {
        if (files == null) {
            throw new IllegalStateException("start(application) was not called");
        }
        if (!request.path().startsWith(files.url())) {
            return next.handle(request);
        }
        Optional<StaticPath> path = StaticPath.of(WebRequest.behind(request).segments(), skipped);
        Optional<StaticFile> exact = path.map(StaticPath::name).flatMap(files::find);
        if (exact.isPresent()) {
            return answer(request, exact.get(), ASK_EACH_TIME);
        }
        Optional<StaticPath.Versioned> versioned = path.flatMap(StaticPath::versioned);
        Optional<StaticFile> file = versioned.map(StaticPath.Versioned::name).flatMap(files::find);
        if (versioned.isEmpty() || file.isEmpty()) {
            return next.handle(request);
        }
        boolean current = file.get().hash().equals(versioned.get().hash());
        return answer(request, file.get(), current ? FOR_EVER : ASK_EACH_TIME);
    }

    private static Response answer(Request request, StaticFile file, String caching) throws IOException {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            throw new MethodNotAllowedException("GET, HEAD");
        }
        Response unchanged = Response.empty(304)
                .header("ETag", file.etag())
                .addHeader("Cache-Control", caching)
                .addHeader("Last-Modified", HttpDate.of(file.resource().lastModified()));
        if (Preconditions.isUnchanged(
                request.headers(), file.etag(), file.resource().lastModified())) {
            return unchanged;
        }
        return unchanged
                .status(200)
                .addHeader("Content-Type", file.contentType())
                .body(file.body());
    }
}
