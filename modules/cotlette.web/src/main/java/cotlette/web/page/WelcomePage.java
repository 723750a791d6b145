package cotlette.web.page;

import java.util.List;

/**
 * The page of a project that has no routes yet.
 *
 * @param project the name of the project
 * @param facts what runs
 */
public record WelcomePage(String project, List<Fact> facts) {
    private static final String URLS = """
            public final class Urls implements UrlConf {
                public void urls(Routes routes) {
                    routes.get("/", request -> Response.text("Hello"));
                }
            }""";

    private static final String CONTENT = """
            <div class="page page-text">
              <div class="hero">
                {}
                <hgroup>
                  <h1>It works</h1>
                  <p>The project <strong>{}</strong> is running and has no pages yet. You see this because no URL is configured.</p>
                </hgroup>
            {}
              </div>
              <section class="stack stack-wide" aria-labelledby="next">
                <h2 id="next">Next steps</h2>
                <ol class="steps">
                  <li>
                    <h3>Make an app</h3>
                    <p>It gets a model, a page and a migration of its own, and is entered into the settings.</p>
                    <pre class="code-block"><code><span class="prompt">$ </span>cotlette startapp blog</code></pre>
                  </li>
                  <li>
                    <h3>Enter a route</h3>
                    <p>Routes are entered in the class <code>Urls</code> of the project. This page goes away with the first of them.</p>
                    <pre class="code-block"><code>{}</code></pre>
                  </li>
                </ol>
              </section>
            </div>""";

    /** Returns what is inside the frame. */
    public Page page(Look look) {
        return new Page("It works", Html.of(CONTENT, look.mark(), project, Fact.list("facts-inline", facts), URLS));
    }
}
