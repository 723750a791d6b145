package cotlette.web.page;

/**
 * The page, in debug, of a request that failed because its database was away.
 *
 * @param request the method and target of the request
 * @param message what the database driver says
 * @param requestId the number under which it is in the log
 * @param canTryAgain whether asking for the same address again changes nothing
 */
public record UnavailablePage(String request, String message, String requestId, boolean canTryAgain) {
    private static final String CONTENT = """
            <div class="page">
              <header class="page-header">
                <div>
                  <h1>The database does not answer</h1>
                  <p class="row"><span class="badge tone-danger">503</span> <code>{}</code></p>
                </div>
              </header>
              <div class="message tone-danger" role="alert">
                {}
                <div><p>{}</p></div>
              </div>
              <section class="stack" aria-labelledby="what-to-do">
                <h2 id="what-to-do">What to do</h2>
                <ul>
                  <li>Do what the message says. The address and the limits stand below <code>[databases]</code> in <code>settings.toml</code>.</li>
                  <li>Leave the server running: as soon as the database answers, pages do, too.</li>
                </ul>
              </section>
              <div class="row">
            {}
              </div>
              <p class="help">This page appears only while <code>debug</code> is on. Otherwise visitors see error 503 and are asked to come back in a few seconds. In the log: request <code>{}</code>.</p>
            </div>""";

    private static final Html TRY_AGAIN = Html.of("    <a class=\"button button-primary\" href=\"\">Try again</a>");

    /** Returns what is inside the frame. */
    public Page page(Look look) {
        Html content = Html.of(
                CONTENT, request, look.icon("database"), message, canTryAgain ? TRY_AGAIN : Html.NONE, requestId);
        return new Page("The database does not answer", content);
    }
}
