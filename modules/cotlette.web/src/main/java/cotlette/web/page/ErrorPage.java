package cotlette.web.page;

import cotlette.api.http.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a status from 400 to 599: what happened, what to do, and the number under which it is in the log.
 *
 * @param status the status
 * @param message what happened in words for the visitor, empty for the usual ones
 * @param problems what is wrong with each value that was sent
 * @param requestId the number
 * @param canTryAgain whether asking for the same address again changes nothing
 */
public record ErrorPage(
        int status, Optional<String> message, List<Problem> problems, String requestId, boolean canTryAgain) {
    private static final String CONTENT = """
            <div class="error-page">
              <div class="{}">{}</div>
              <hgroup>
                <p class="error-status">Error {}</p>
                <h1>{}</h1>
              </hgroup>
              <p class="error-what">{}</p>
              <ul>
            {}
              </ul>
              <div class="row">
            {}
              </div>
              <p class="request-id">Request <code id="request-id">{}</code><button class="button button-quiet button-icon" type="button" data-copy="request-id" aria-label="Copy request id" hidden>{}</button></p>
            </div>""";

    /** Returns what is inside the frame. */
    public Page page(Look look) {
        StatusText text = StatusText.of(status);
        Html content = Html.of(
                CONTENT,
                text.tone().isEmpty() ? "tile" : "tile " + text.tone(),
                look.icon(text.icon()),
                status,
                text.title(),
                message.orElse(text.what()),
                Html.lines(items(text)),
                Html.lines(ways()),
                requestId,
                look.icon("copy"));
        return new Page(text.title(), content);
    }

    private List<Html> items(StatusText text) {
        List<Html> items = new ArrayList<>();
        for (Problem problem : problems) {
            items.add(
                    problem.field().isEmpty()
                            ? Html.of("    <li>{}</li>", problem.message())
                            : Html.of("    <li><code>{}</code> {}</li>", problem.field(), problem.message()));
        }
        for (String advice : text.advice()) {
            items.add(Html.of("    <li>{}</li>", advice));
        }
        return items;
    }

    private List<Html> ways() {
        List<Html> ways = new ArrayList<>();
        boolean helps = canTryAgain && status >= 500;
        if (helps) {
            ways.add(Html.of("    <a class=\"button button-primary\" href=\"\">Try again</a>"));
        }
        ways.add(Html.of(
                "    <a class=\"{}\" href=\"/\">Go to the home page</a>", helps ? "button" : "button button-primary"));
        return ways;
    }
}
