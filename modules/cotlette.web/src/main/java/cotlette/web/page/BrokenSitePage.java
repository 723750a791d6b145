package cotlette.web.page;

import cotlette.web.failure.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * The page, during development, of a project whose last change keeps it from starting. It opens the page that was asked for as soon as the
 * project starts again.
 *
 * @param headline what is wrong, in one line
 * @param faults what to mend, worst first
 */
public record BrokenSitePage(String headline, List<Fault> faults) {
    private static final String CONTENT = """
            <div class="page" data-until-mended>
              <header class="debug-header">
                <p class="debug-type">Waiting for the next change</p>
                <h1>{}</h1>
                <p class="muted">Mend it and save: this page opens by itself what was asked for.</p>
              </header>
            {}
            </div>""";

    private static final String FAULT = """
            <section class="stack">
              <pre class="code-block"><code>{}</code></pre>
            {}
            </section>""";

    /**
     * Something to mend.
     *
     * @param text what is wrong and what to do, one or more lines
     * @param excerpt where, if it is in a file of the project
     */
    public record Fault(String text, Optional<Excerpt> excerpt) {}

    /** Returns what is inside the frame. */
    public Page page(Look look) {
        List<Html> all = faults.stream()
                .map(fault -> Html.of(
                        FAULT,
                        fault.text(),
                        fault.excerpt()
                                .map(excerpt -> CodeFrame.of(excerpt, look))
                                .orElse(Html.NONE)))
                .toList();
        return new Page(headline, Html.of(CONTENT, headline, Html.lines(all)));
    }
}
