package cotlette.web.page;

import java.util.List;

/**
 * A name and what belongs to it, as pages list them.
 *
 * @param name the name
 * @param value the value
 */
public record Fact(String name, String value) {
    static Html list(List<Fact> facts) {
        return list("facts", facts);
    }

    static Html list(String cssClass, List<Fact> facts) {
        return Html.of(
                "<dl class=\"{}\">\n{}\n</dl>",
                cssClass,
                Html.lines(facts.stream()
                        .map(fact -> Html.of("<div><dt>{}</dt><dd>{}</dd></div>", fact.name(), fact.value()))
                        .toList()));
    }
}
