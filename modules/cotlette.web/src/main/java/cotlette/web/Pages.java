package cotlette.web;

import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.settings.Settings;
import cotlette.web.page.Frame;
import cotlette.web.page.Look;
import cotlette.web.page.Page;
import cotlette.web.page.Theme;
import cotlette.web.staticfile.StaticFiles;
import java.util.function.Function;

/** Makes responses of the framework's own pages. */
final class Pages {
    private final Settings settings;
    private final StaticFiles files;

    Pages(Settings settings, StaticFiles files) {
        this.settings = settings;
        this.files = files;
    }

    /** Returns the name of the site: that of the project's folder. */
    String site() {
        return settings.baseDir().getFileName() == null
                ? "Cotlette"
                : settings.baseDir().getFileName().toString();
    }

    Response html(int status, Request request, Function<Look, Page> page) {
        Look look = Look.of(files);
        Frame frame = new Frame(look, site(), settings.language().toLanguageTag(), Theme.of(request));
        return Response.html(frame.around(page.apply(look))).status(status).header("Cache-Control", "no-store");
    }
}
