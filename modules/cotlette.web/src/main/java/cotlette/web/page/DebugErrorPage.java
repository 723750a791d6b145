package cotlette.web.page;

import cotlette.web.failure.FailureReport;
import cotlette.web.failure.Secrets;
import cotlette.web.failure.Trace;
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
              <summary>{} <span class="badge">{}</span></summary>
              <div>{}</div>
            </details>""";

    private static final String FOLDED = """
            <li><details><summary>{}</summary>
            <ol>
            {}
            </ol></details></li>""";

    private static final String PLACE = "<li class=\"{}\"><code>{}</code><code>{}</code></li>";

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
                Html.lines(trace()),
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
        groups.forEach((title, facts) -> parts.add(
                Html.of(GROUP, Html.of(parts.isEmpty() ? " open" : ""), title, facts.size(), Fact.list(facts))));
        return parts;
    }

    private List<Html> trace() {
        List<Html> lines = new ArrayList<>();
        for (Trace.Section section : failure.trace().sections()) {
            if (!lines.isEmpty()) {
                lines.add(Html.of(
                        "<li class=\"trace-cause\">Caused by <code>{}</code>: {}</li>",
                        section.failure().getClass().getName(),
                        secrets.hide(Optional.ofNullable(section.failure().getMessage())
                                .orElse("no message"))));
            }
            section.lines().forEach(line -> lines.add(line(line)));
        }
        return lines;
    }

    private static Html line(Trace.Line line) {
        return switch (line) {
            case Trace.Line.Own(StackTraceElement place) ->
                Html.of(PLACE, "trace-frame trace-own", method(place), position(place));
            case Trace.Line.Folded(List<StackTraceElement> places) ->
                Html.of(
                        FOLDED,
                        FoldedPlaces.summary(places),
                        Html.lines(places.stream()
                                .map(place -> Html.of(PLACE, "trace-frame", method(place), position(place)))
                                .toList()));
        };
    }

    private static String method(StackTraceElement place) {
        return place.getClassName() + "." + place.getMethodName();
    }

    private static String position(StackTraceElement place) {
        String file = place.getFileName() == null ? "unknown source" : place.getFileName();
        return place.getLineNumber() < 1 ? file : file + ":" + place.getLineNumber();
    }
}
