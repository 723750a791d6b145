package cotlette.web.page;

import cotlette.web.failure.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** Lines of code with the one that matters marked. */
final class CodeFrame {
    private static final String FIGURE = """
            <figure class="code-frame">
              <figcaption>{}<code>{}</code><span>line {}{}</span></figcaption>
              <pre tabindex="0"><code>{}</code></pre>
            </figure>""";

    private CodeFrame() {}

    static Html of(Excerpt excerpt, Look look) {
        List<Html> lines = new ArrayList<>();
        int number = excerpt.firstLine();
        for (String line : excerpt.lines()) {
            lines.add(
                    number == excerpt.markedLine()
                            ? Html.of("<mark data-line=\"{}\">{}</mark>", number, marked(line, excerpt.column()))
                            : Html.of("<span data-line=\"{}\">{}</span>", number, line));
            number++;
        }
        String column = excerpt.column() > 0 ? ", column " + excerpt.column() : "";
        return Html.of(FIGURE, look.icon("file"), excerpt.file(), excerpt.markedLine(), column, Html.lines(lines));
    }

    /** The word that begins at the column is underlined. */
    private static Html marked(String line, int column) {
        if (column < 1 || column > line.length()) {
            return Html.of("{}", line);
        }
        int start = column - 1;
        int end = start + 1;
        while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
            end++;
        }
        return Html.of(
                "{}<span class=\"here\">{}</span>{}",
                line.substring(0, start),
                line.substring(start, end),
                line.substring(end));
    }
}
