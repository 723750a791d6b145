package cotlette.web.page;

import cotlette.web.failure.FailureReport;
import cotlette.web.failure.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The page, in debug, of a failure that nobody expected.
 *
 * @param failure what happened
 * @param request the method and target of the request
 * @param view what answered
 * @param groups what was asked, by the title of the group
 * @param secrets what must not be shown
 */
public record DebugErrorPage(
        FailureReport failure,
        String request,
        Optional<String> view,
        SequencedMap<String, List<Fact>> groups,
        Secrets secrets) {
    private static final String CONTENT = """
            <div class="page page-wide">
              <header class="debug-header">
                <p class="debug-type">{}</p>
                <h1>{}</h1>
                <p class="row"><span class="badge tone-danger">500</span> <code>{}</code>{}</p>
              </header>
              <div class="debug-columns">
                <div>
            {}
                  <section class="stack" aria-labelledby="trace">
                    <h2 id="trace">Trace</h2>
                    <ol class="trace">
            {}
                    </ol>
                    <p class="row"><button class="button" type="button" data-copy="trace-text" hidden>{}<span data-copy-label>Copy the whole trace</span></button></p>
                    <details class="fold">
                      <summary>As text</summary>
                      <div><pre tabindex="0"><code id="trace-text">{}</code></pre></div>
                    </details>
                  </section>
                </div>
                <aside aria-label="Request">
            {}
            {}
                </aside>
              </div>
            </div>""";

    private static final String HINT = """
            <div class="message tone-info">
              {}
              <div><p>{}</p></div>
            </div>""";

    private static final String GROUP = """
            <details class="fold"{}>
              <summary>{}{}</summary>
              <div>{}</div>
            </details>""";

    /** Returns what is inside the frame. */
    public Page page(Look look) {
        String simpleType = failure.type().substring(failure.type().lastIndexOf('.') + 1);
        String headline = failure.message().isEmpty() ? simpleType : failure.message();
        Html content = Html.of(
                CONTENT,
                failure.type(),
                secrets.hide(headline),
                request,
                view.map(name -> Html.of(" <span class=\"muted\">in {}</span>", name))
                        .orElse(Html.NONE),
                Html.lines(explanation(look)),
                TraceList.of(failure.trace(), secrets, failure.excerpt().isEmpty()),
                look.icon("copy"),
                secrets.hide(failure.trace().text()),
                Html.lines(asked()),
                DebugNote.html(look));
        return new Page(simpleType + " at " + request, content);
    }

    private List<Html> explanation(Look look) {
        List<Html> parts = new ArrayList<>();
        failure.hint().ifPresent(hint -> parts.add(Html.of(HINT, look.icon("info"), hint)));
        failure.excerpt().ifPresent(excerpt -> parts.add(CodeFrame.of(excerpt, look)));
        return parts;
    }

    private List<Html> asked() {
        List<Html> parts = new ArrayList<>();
        groups.forEach((title, facts) -> {
            boolean first = parts.isEmpty();
            Html count = first ? Html.NONE : Html.of(" <span class=\"badge\">{}</span>", facts.size());
            parts.add(Html.of(GROUP, Html.of(first ? " open" : ""), title, count, Fact.list(facts)));
        });
        return parts;
    }
}
