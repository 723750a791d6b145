package cotlette.web.page;

import cotlette.web.staticfile.StaticFiles;

/**
 * Where the files are that give pages their look.
 *
 * @param css the style sheet
 * @param js the script
 * @param favicon the icon of the site
 * @param sprite the icons in pages
 */
public record Look(String css, String js, String favicon, String sprite) {
    /** Returns the paths as they are now. */
    public static Look of(StaticFiles files) {
        return new Look(
                files.url("cotlette/cotlette.css"),
                files.url("cotlette/cotlette.js"),
                files.url("cotlette/favicon.svg"),
                files.url("cotlette/icons.svg"));
    }

    /** Returns an icon, which says nothing that words beside it do not say. */
    Html icon(String name) {
        return Html.of("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"{}#{}\"></use></svg>", sprite, name);
    }

    /** Returns an icon with a class of its own. */
    Html icon(String name, String cssClass) {
        return Html.of(
                "<svg class=\"icon {}\" aria-hidden=\"true\"><use href=\"{}#{}\"></use></svg>", cssClass, sprite, name);
    }

    /** Returns the framework's mark. */
    Html mark() {
        return Html.of("<svg class=\"mark\" aria-hidden=\"true\"><use href=\"{}#mark\"></use></svg>", sprite);
    }
}
