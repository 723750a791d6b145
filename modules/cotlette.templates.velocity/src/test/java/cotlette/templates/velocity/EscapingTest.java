package cotlette.templates.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.template.Safe;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a value holds never becomes markup. */
class EscapingTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "</textarea><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' onmouseover='alert(1)",
            "\"><svg/onload=alert(1)>",
            "'><svg/onload=alert(1)>",
            "--><script>alert(1)</script>",
            "]]><script>alert(1)</script>",
            "&lt;script&gt;",
            "&#60;script&#62;",
            "${7*7} #set($x = 1) $ann",
            "<!--#include virtual=\"/etc/passwd\" -->",
            "\u2028\u2029\u0000<b>",
            "javascript:alert('1')");

    private static final List<String> CONTEXTS = List.of(
            "<p>%s</p>",
            "<a title=\"%s\">x</a>", "<a title='%s'>x</a>", "<textarea>%s</textarea>", "<title>%s</title>");

    private static final List<String> WAYS = List.of(
            "$value",
            "${value}",
            "$!value",
            "$map.value",
            "$list[0]",
            "${nothing|$value}",
            "#set($copy = $value)$copy",
            "#set($copy = \"$value\")$copy",
            "#set($copy = $value + '')$copy",
            "#foreach($v in $list)$v#end",
            "#macro(show $v)$v#end#show($value)",
            "#macro(box)$bodyContent#end#@box()$value#end",
            "#block(\"b\")$value#end",
            "#include(\"part.html\")");

    private static Stream<Arguments> cases() {
        return HOSTILE.stream().flatMap(value -> CONTEXTS.stream().map(context -> Arguments.of(value, context)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void escapesOnceInEachContextByEachWay(String value, String context) {
        String expected = value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        for (String way : WAYS) {
            Templates templates = new Templates()
                    .with("page.html", context.replace("%s", way))
                    .with("part.html", "$value");

            assertThat(templates.render(
                            "page.html",
                            "value",
                            value,
                            "map",
                            Map.of("value", value),
                            "list",
                            List.of(value),
                            "nothing",
                            null))
                    .as(way)
                    .isEqualTo(context.replace("%s", expected));
        }
    }

    @Test
    void escapesWhateverHasAText() {
        assertThat(Templates.page(
                        "$list $text $map",
                        "list",
                        Arrays.asList("<", new Safe("<")),
                        "text",
                        CharBuffer.wrap("<"),
                        "map",
                        Map.of("<", ">")))
                .isEqualTo("[&lt;, &lt;] &lt; {&lt;=&gt;}");
    }

    @Test
    void printsSafeMarkupAsItIs() {
        assertThat(Templates.page("<p>$safe</p>", "safe", new Safe("<b>'\"&</b>")))
                .isEqualTo("<p><b>'\"&</b></p>");
    }

    @Test
    void forgetsThatMarkupIsSafeOnceItIsPutIntoAString() {
        assertThat(Templates.page("#set($x = \"$safe!\")$x", "safe", new Safe("<b>")))
                .isEqualTo("&lt;b&gt;!");
    }

    @Test
    void escapesWhatFunctionsReturn() {
        assertThat(Templates.page(
                        "<a href=\"#url('UserViews.show', $id)\"><img src='#static(\"a&b.png\")'>", "id", "7\"><b>"))
                .isEqualTo(
                        "<a href=\"/UserViews.show/7&quot;&gt;&lt;b&gt;?a=1&amp;b=2\"><img src='/static/a&amp;b.png'>");
    }
}
