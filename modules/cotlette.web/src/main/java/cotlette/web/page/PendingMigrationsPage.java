package cotlette.web.page;

import java.util.List;

/**
 * The page, in debug, of a request that failed because migrations have not been applied.
 *
 * @param request the method and target of the request
 * @param database what the migrations are missing in, for people
 * @param pending the migrations, as {@code app.M0001_initial}
 * @param next where the visitor goes once they have been applied: a path of this site
 */
public record PendingMigrationsPage(String request, String database, List<String> pending, String next) {
    /** Where the button leads. */
    public static final String ACTION = "/_cotlette/migrate";

    /** The field that says where to go on. */
    public static final String NEXT = "next";

    private static final String CONTENT = """
            <div class="page">
              <header class="page-header">
                <div>
                  <h1>The database is behind the models</h1>
                  <p><code>{}</code> failed, and {} not been applied to {}.</p>
                </div>
              </header>
              <div class="table-frame">
                <table class="table table-stack">
                  <caption class="visually-hidden">Pending migrations</caption>
                  <thead><tr><th scope="col">App</th><th scope="col">Migration</th></tr></thead>
                  <tbody>
            {}
                  </tbody>
                </table>
              </div>
              <form class="stack" method="post" action="{}">
                <input type="hidden" name="{}" value="{}">
                <div class="form-actions">
                  <button class="button button-primary" type="submit">{} {}</button>
                  <span class="muted">then the page opens</span>
                </div>
              </form>
              <section class="stack" aria-labelledby="terminal">
                <h2 id="terminal">Or in a terminal</h2>
                <pre class="code-block"><code><span class="prompt">$ </span>cotlette migrate</code></pre>
                <p class="help">This page appears only while <code>debug</code> is on. Otherwise visitors see error 500, and the log names the migrations.</p>
              </section>
            </div>""";

    private static final String ROW = """
            <tr><td data-label="App">{}</td><td data-label="Migration"><code>{}</code></td></tr>""";

    /** Returns what is inside the frame. */
    public Page page(Look look) {
        boolean one = pending.size() == 1;
        Html content = Html.of(
                CONTENT,
                request,
                one ? "a migration has" : pending.size() + " migrations have",
                database,
                Html.lines(pending.stream().map(PendingMigrationsPage::row).toList()),
                ACTION,
                NEXT,
                next,
                look.icon("database"),
                one ? "Apply the migration" : "Apply " + pending.size() + " migrations");
        return new Page("Migrations are pending", content);
    }

    private static Html row(String migration) {
        int dot = migration.indexOf('.');
        return Html.of(ROW, migration.substring(0, Math.max(0, dot)), migration.substring(dot + 1));
    }
}
