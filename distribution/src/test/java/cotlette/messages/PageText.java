package cotlette.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands on an error page in debug, in the order in which it is read. */
final class PageText {
    /** The kind of failure, its message, hints and other sentences, the place, and the line with the mistake. */
    private static final Pattern PARTS = Pattern.compile(
            "<p class=\"debug-type\">(?<type>.*?)</p>"
                    + "|<h1>(?<headline>.*?)</h1>(?:\\s*<p(?: class=\"muted\")?>(?<said>.*?)</p>)?"
                    + "|<div><p>(?<note>.*?)</p></div>"
                    + "|<figcaption>.*?<code>(?<file>.*?)</code><span>(?<place>.*?)</span>"
                    + "|<mark data-line=\"(?<number>\\d+)\">(?<line>.*?)</mark>"
                    + "|data-label=\"Migration\">(?<migration>.*?)</td>"
                    + "|<button class=\"button button-primary\"[^>]*>(?<button>.*?)</button>",
            Pattern.DOTALL);

    private static final String WHY_THIS_PAGE = "You see this page because";

    private PageText() {}

    static String of(String html) {
        List<String> lines = new ArrayList<>();
        Matcher parts = PARTS.matcher(html.substring(html.indexOf("<main")));
        while (parts.find()) {
            if (parts.group("file") != null) {
                lines.add("  " + text(parts.group("file")) + ", " + text(parts.group("place")));
            } else if (parts.group("line") != null) {
                lines.add("  " + parts.group("number") + " | " + text(parts.group("line")));
            } else {
                for (String name : List.of("type", "headline", "said", "note", "migration", "button")) {
                    if (parts.group(name) != null && !parts.group(name).startsWith(WHY_THIS_PAGE)) {
                        lines.add(text(parts.group(name)));
                    }
                }
            }
        }
        return String.join("\n", lines);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .strip()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
