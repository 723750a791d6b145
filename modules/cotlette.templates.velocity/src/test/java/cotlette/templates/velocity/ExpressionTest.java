package cotlette.templates.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Codec;
import cotlette.api.http.Form;
import cotlette.api.http.InputValue;
import cotlette.api.http.JsonWriter;
import cotlette.api.http.Problems;
import cotlette.api.template.Safe;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What templates read, and what they make of it. */
class ExpressionTest {
    private enum Colour {
        RED,
        GREEN
    }

    private static final Person ANN = new Person("Ann", 42, new Person("Bob", 60), Optional.of("Annie"));

    private static String with(String text) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("one", 1);
        map.put("class", "a key like any other");
        return Templates.page(
                text,
                "ann",
                ANN,
                "bob",
                new Person("Bob", 60),
                "list",
                List.of("a", "b", "c"),
                "none",
                List.of(),
                "map",
                map,
                "array",
                new int[] {7, 8},
                "text",
                "Hello",
                "n",
                5,
                "zero",
                0L,
                "nothing",
                null,
                "yes",
                true,
                "red",
                Colour.RED,
                "day",
                LocalDate.of(2026, 3, 5),
                "safe",
                new Safe("<b>"));
    }

    private static Stream<Arguments> expressions() {
        return """
                $ann.name → Ann
                ${ann.name}s → Anns
                $ann.greeting → I am Ann
                $ann.greeting() → I am Ann
                $ann.boss.name is $ann.boss.age. → Bob is 60.
                $ann.nick → Annie
                $ann.nick.length() → 5
                $bob.nick.isPresent() → false
                [$bob.nick] → []
                [$bob.boss] → []
                [$!bob.boss.name] → []
                [$!stranger] → []
                [$!stranger.name.length()] → []
                [$nothing] → []
                ${bob.nick|'none'} → none
                ${stranger|'nobody'} → nobody
                $list[0]$list[-1] → ac
                $list.get(1) → b
                $list.size() $list.size → 3 3
                $list.first $list.last → a c
                $list.contains("b") → true
                $list → [a, b, c]
                $array[1] → 8
                $map.one $map["one"] $map.get("one") → 1 1 1
                $map.class → a key like any other
                $map.size → 2
                $text.toUpperCase() → HELLO
                $text.substring(3) → lo
                $red $red.name $red.ordinal → RED RED 0
                $day.year-$day.monthValue → 2026-3
                $day → 2026-03-05
                $settings.debug $settings.timeZone → false UTC
                $settings.language → en
                \\$notAReference → $notAReference
                $5.00 and $ and US$ → $5.00 and $ and US$
                <a href="#top">#fff</a> → <a href="#top">#fff</a>
                #set($x = $n + 2)$x → 7
                #set($x = $n * 2 - 1)$x → 9
                #set($x = $n / 2)$x → 2
                #set($x = $n % 2)$x → 1
                #set($x = -$n)$x → -5
                #set($x = "Hi $ann.name!")$x → Hi Ann!
                #set($x = $text + $n)$x → Hello5
                #set($x = $text + $nothing)$x → Hello
                #if($n == 5)y#{else}n#end → y
                #if($n == 5.0)y#{else}n#end → y
                #if($n != 5)y#{else}n#end → n
                #if($n > 4 && $n <= 5)y#{else}n#end → y
                #if($n == "5")y#{else}n#end → y
                #if($red == "RED")y#{else}n#end → y
                #if($ann == $bob)y#{else}n#end → n
                #if($ann.boss == $bob)y#{else}n#end → y
                #if($ann == $nothing)y#{else}n#end → n
                #if($nothing == $nothing)y#{else}n#end → y
                #if($day > $day)y#{else}n#end → n
                #if($ann)y#{else}n#end → y
                #if($none)y#{else}n#end → n
                #if($zero)y#{else}n#end → n
                #if($nothing)y#{else}n#end → n
                #if($stranger)y#{else}n#end → n
                #if(!$stranger)y#{else}n#end → y
                #if($bob.boss.name)y#{else}n#end → n
                #if($bob.nick)y#{else}n#end → n
                #if($ann.nick)y#{else}n#end → y
                #if($yes && !$none)y#{else}n#end → y
                #foreach($c in $list)$c$foreach.count#if($foreach.hasNext),#end#end → a1,b2,c3
                #foreach($c in $array)$c#end → 78
                #foreach($e in $map.entrySet())$e.key=$e.value;#end → one=1;class=a key like any other;
                #foreach($c in $none)$c#{else}none#end → none
                #foreach($c in $nothing)$c#{else}none#end → none
                #foreach($i in [1..3])$i#end → 123
                #foreach($c in $list)#if($foreach.first)$c#break#end#end → a
                #set($m = {"a": 1})$m.a → 1
                #macro(hi $x)Hi $x!#end#hi($ann.name) → Hi Ann!
                #macro(box)[$bodyContent]#end#@box()$n#end → [5]
                text## a comment → text
                #* a comment *#text → text
                #[[$raw #if]]# → $raw #if
                #[[#if(x)]]# → #if(x)
                """.lines().map(line -> line.split(" → ", -1)).map(parts -> Arguments.of(parts[0], parts[1]));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void evaluates(String template, String page) {
        assertThat(with(template)).isEqualTo(page);
    }

    @Test
    void readsFormsWithWhatWasTypedAndWhatIsWrong() {
        Codec<String> codec = new Codec<>() {
            @Override
            public void write(String value, JsonWriter out) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String read(InputValue input, Problems problems) {
                problems.at("name").add("must not be <blank>");
                return "";
            }
        };
        Form<String> form =
                Form.read(new InputValue.Members(Map.of("name", new InputValue.Raw("\"><script>")), true), codec);

        assertThat(Templates.page(
                        "<input value=\"$form.text('name')\">#foreach($e in $form.errors('name'))<i>$e</i>#end"
                                + "#foreach($p in $form.problems)$p.field: $p.message#end#if($form.value)y#{else}n#end",
                        "form",
                        form))
                .isEqualTo("<input value=\"&quot;&gt;&lt;script&gt;\"><i>must not be &lt;blank&gt;</i>"
                        + "name: must not be &lt;blank&gt;n");
    }

    @Test
    void keepsVariablesOfOnePageFromTheNext() {
        Templates templates = new Templates().with("a.html", "#set($x = 1)$x").with("b.html", "[$!x]");

        assertThat(templates.render("a.html")).isEqualTo("1");
        assertThat(templates.render("b.html")).isEqualTo("[]");
    }

    @Test
    void printsListsWithoutMarkup() {
        assertThat(Templates.page("$list", "list", Arrays.asList("<b>", null))).isEqualTo("[&lt;b&gt;, null]");
    }
}
