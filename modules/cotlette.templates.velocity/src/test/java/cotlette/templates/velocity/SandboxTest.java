package cotlette.templates.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.template.TemplateException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hostile template gets no further than the values it was given. */
class SandboxTest {
    private enum Level {
        LOW {
            @Override
            public String toString() {
                return "low";
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$text.class",
                "$text.getClass()",
                "$text.class.forName('java.lang.Runtime')",
                "$text.getClass().forName('java.lang.Runtime').getRuntime().exec('id')",
                "#set($x = '')$x.class.forName('java.lang.Runtime').getMethod('getRuntime', null).invoke(null, null).exec('id')",
                "#set($e = 'e')$e.getClass().forName('java.lang.System').getenv()",
                "#set($s = '')#set($p = $s.getClass().forName('java.lang.ProcessBuilder'))$p",
                "$text.class.protectionDomain.codeSource.location",
                "$text.class.classLoader",
                "$text.class.module",
                "$text['class']",
                "$ann.class",
                "$ann.getClass()",
                "$ann.hashCode()",
                "$ann.wait()",
                "$ann.notifyAll()",
                "$ann.access",
                "$list.class",
                "$list.getClass().getClassLoader()",
                "$list.clear()",
                "$list.add(1)",
                "$list.stream()",
                "$list.toArray()",
                "$list.iterator()",
                "$map.put('a', 1)",
                "$map.clear()",
                "$map.remove('one')",
                "$map.getClass()",
                "$number.class",
                "$number.getClass()",
                "$level.declaringClass",
                "$level.class",
                "$level.getDeclaringClass().getEnumConstants()",
                "$array.class",
                "$array.getClass()",
                "$array.length.class",
                "$settings.secretKey",
                "$settings.secretKey()",
                "$settings.databases",
                "$settings.baseDir",
                "$settings.class.protectionDomain",
                "$format.class",
                "$format.zone",
                "$foreach.class",
                "#foreach($x in $list)$foreach.class#end",
                "#foreach($x in $list)$foreach.put('a', 1)#end",
                "#foreach($x in $list)$foreach.stop()#end",
                "#foreach($x in $list)$foreach.info.template#end",
                "#foreach($x in $list)$foreach.getInfo()#end",
                "#foreach($x in $list)$foreach.owner#end",
                "#macro(m)$macro.class#end#m()",
                "$template.class",
                "$block.class",
                "$evaluate.info",
                "$context",
                "$class",
                "$class.inspect('java.lang.Runtime').type.getRuntime().exec('id').waitFor()",
                "$rsvc.evaluate('x')",
                "$velocityCount",
                "$request.getClass()",
                "$thread",
                "$thread.name",
                "$counter.incrementAndGet()",
                "#evaluate('$text')",
                "#parse('page.html')",
                "#parse('/etc/passwd')",
                "#define($x)y#end$x",
                "#include('/etc/passwd')",
                "#include('../../etc/passwd')",
                "#include('file:///etc/passwd')",
                "#extends('/etc/passwd')",
                "#stop",
                "#stop()",
                "#set($ann.name = 'Eve')",
                "#set($list[0] = 'Eve')",
                "#set($map.one = 'Eve')",
                "#set($map['one'] = 'Eve')",
                "#set($settings.debug = true)",
                "#set($x = $text.repeat(1000000000))",
                "#macro(if)hacked#end#if(true)ok#end$stranger",
                "#macro(block)hacked#end$stranger",
                "#foreach($i in [1..3])$i.class#end",
                "#set($a = [1, 2])$a.class",
                "#set($m = {'a': 1})$m.getClass()",
                "#set($m = {'a': 1})$m.entrySet().iterator().next().class",
                "\"$text.class\"",
                "#set($x = \"$text.class\")$x",
                "#set($x = \"#evaluate('$text')\")$x",
                "#set($x = \"#set($y = $text.getClass())\")$x"
            })
    void reachesNothing(String template) {
        Map<String, Object> map = new HashMap<>(Map.of("one", 1));
        List<Object> list = new ArrayList<>(List.of("a"));
        AtomicInteger counter = new AtomicInteger();
        String page = "";
        try {
            page = Templates.page(
                    template,
                    "text",
                    "Hello",
                    "ann",
                    new Person("Ann", 42),
                    "list",
                    list,
                    "map",
                    map,
                    "number",
                    5,
                    "level",
                    Level.LOW,
                    "array",
                    new String[] {"a"},
                    "thread",
                    Thread.currentThread(),
                    "counter",
                    counter);
        } catch (TemplateException refused) {
            assertThat(refused.getMessage()).doesNotContain("the-secret-key");
        }
        // What was not refused was text to begin with: a word behind a # that is no directive.
        assertThat(page).isIn("", "#stop");
        assertThat(map).isEqualTo(Map.of("one", 1));
        assertThat(list).containsExactly("a");
        assertThat(counter).hasValue(0);
    }

    @Test
    void doesNotLetAMacroReplaceADirective() {
        assertThat(Templates.page("#macro(if)hacked#end#if(true)ok#end")).isEqualTo("ok");
        assertThat(Templates.page("#macro(static $x)hacked#end#static('a')")).isEqualTo("/static/a");
    }

    @Test
    void keepsAMacroInItsTemplate() {
        Templates templates =
                new Templates().with("a.html", "#macro(m)m#end#m()").with("b.html", "#m()");

        assertThat(templates.render("a.html")).isEqualTo("m");
        assertThatThrownBy(() -> templates.render("b.html")).hasMessageContaining("There is no directive #m.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#macro(m)#m()#end#m()",
                "#macro(a)#b()#end#macro(b)#a()#end#a()",
                "#include(\"page.html\")",
                "#include(\"other.html\")",
                "#extends(\"page.html\")",
                "#extends(\"child.html\")"
            })
    void endsWhatWouldNeverEnd(String template) {
        Templates templates = new Templates()
                .with("page.html", template)
                .with("other.html", "#include(\"page.html\")")
                .with("child.html", "#extends(\"page.html\")");

        assertThatThrownBy(() -> templates.render("page.html"))
                .isInstanceOf(TemplateException.class)
                .hasMessageMatching("(?s).*(without end|in a circle).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{\"a\":", "\"$a.b(\"", "-", "!"})
    void survivesDeepNesting(String opening) {
        String template = "#set($x = " + opening.repeat(20_000) + "1";

        assertThatThrownBy(() -> Templates.page(template)).isInstanceOf(TemplateException.class);
    }
}
