package cotlette.web.page;

/** Says why a page shows so much, and how to make it stop. */
final class DebugNote {
    private static final String CONTENT = """
            <div class="message">
              {}
              <div><p>You see this page because <code>debug = true</code> in the settings. With it off, visitors get the plain error page.</p></div>
            </div>""";

    private DebugNote() {}

    static Html html(Look look) {
        return Html.of(CONTENT, look.icon("info"));
    }
}
