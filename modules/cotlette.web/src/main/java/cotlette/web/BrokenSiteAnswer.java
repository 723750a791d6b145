package cotlette.web;

import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.core.spi.CompilationException;
import cotlette.core.spi.CompilerMessage;
import cotlette.web.failure.FailureReport;
import cotlette.web.failure.ProjectSources;
import cotlette.web.failure.Secrets;
import cotlette.web.page.BrokenSitePage;
import cotlette.web.request.Accept;
import java.util.List;
import java.util.Optional;

/** Says on every page what keeps a project from starting. */
final class BrokenSiteAnswer {
    /** Set on these answers alone, so that a page that waits can tell when they end. */
    private static final String HEADER = "X-Cotlette-Broken";

    private final Pages pages;
    private final JsonErrors jsonErrors;
    private final ProjectSources sources;
    private final Secrets secrets;

    BrokenSiteAnswer(Pages pages, JsonErrors jsonErrors, ProjectSources sources, Secrets secrets) {
        this.pages = pages;
        this.jsonErrors = jsonErrors;
        this.sources = sources;
        this.secrets = secrets;
    }

    Response to(Request request, SiteBroken broken) {
        Response response = Accept.prefersJson(request)
                ? jsonErrors.response(request, 500, Optional.ofNullable(broken.getMessage()), List.of())
                : pages.html(500, request, page(broken)::page);
        return response.header(HEADER, "true");
    }

    private BrokenSitePage page(SiteBroken broken) {
        if (broken.getCause() instanceof CompilationException compilation) {
            return new BrokenSitePage(
                    compilation.headline(),
                    compilation.messages().stream().map(this::fault).toList());
        }
        FailureReport report = FailureReport.of(broken.getCause(), sources);
        String text = report.message() + report.hint().map(hint -> "\n" + hint).orElse("");
        return new BrokenSitePage(
                "The project does not start", List.of(new BrokenSitePage.Fault(secrets.hide(text), report.excerpt())));
    }

    private BrokenSitePage.Fault fault(CompilerMessage message) {
        return new BrokenSitePage.Fault(
                message.text().strip(),
                message.file().flatMap(file -> sources.excerpt(file.toString(), message.line(), message.column())));
    }
}
