package cotlette.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The frame of every page the framework shows itself: top bar, theme, content.
 *
 * @param look where the files of the look are
 * @param site the name of the site
 * @param language the language of the site, as HTML writes it
 * @param theme what the visitor chose
 */
public record Frame(Look look, String site, String language, Theme theme) {
    /** Where the theme is chosen by those whose browser runs no script. */
    public static final String THEME_ACTION = "/_cotlette/theme";

    private static final String DOCUMENT = """
            <!DOCTYPE html>
            <html lang="{}" data-theme="{}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{} – {}</title>
              <link rel="icon" href="{}" type="image/svg+xml">
              <link rel="stylesheet" href="{}">
              <script type="module" src="{}"></script>
            </head>
            <body class="frame frame-site">
            <a class="skip-link" href="#content">Skip to content</a>
            <header class="topbar">
              <a class="brand" href="/">{}<span>{}</span></a>
              <div class="topbar-end">
            {}
              </div>
            </header>
            <main class="content" id="content" tabindex="-1">
            {}
            </main>
            </body>
            </html>
            """;

    private static final String THEME_MENU = """
            <button class="button button-quiet button-icon theme-button" type="button" popovertarget="theme-menu" aria-label="Theme">
              {}
              {}
              {}
            </button>
            <form class="menu" id="theme-menu" popover method="post" action="{}" aria-label="Theme" data-theme-switch>
            {}
            </form>""";

    private static final String THEME_CHOICE = """
              <button class="button button-quiet" type="submit" name="theme" value="{}" aria-pressed="{}" data-theme-choice>{} {}</button>""";

    /** Returns the whole document. */
    public String around(Page page) {
        return Html.of(
                        DOCUMENT,
                        language,
                        theme.value(),
                        page.title(),
                        site,
                        look.favicon(),
                        look.css(),
                        look.js(),
                        look.mark(),
                        site,
                        themeMenu(),
                        page.content())
                .toString();
    }

    private Html themeMenu() {
        List<Html> choices = new ArrayList<>();
        choices.add(choice(Theme.SYSTEM, "system", "System"));
        choices.add(choice(Theme.LIGHT, "sun", "Light"));
        choices.add(choice(Theme.DARK, "moon", "Dark"));
        return Html.of(
                THEME_MENU,
                look.icon("system", "icon-system"),
                look.icon("sun", "icon-light"),
                look.icon("moon", "icon-dark"),
                THEME_ACTION,
                Html.lines(choices));
    }

    private Html choice(Theme choice, String icon, String label) {
        return Html.of(THEME_CHOICE, choice.value(), choice == theme, look.icon(icon), label);
    }
}
