package cotlette.templates.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cotlette.api.http.HttpException;
import cotlette.api.template.TemplateException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake says what is wrong, where, and what to do. */
class ErrorTest {
    private static TemplateException failure(String text) {
        Templates templates = new Templates()
                .with("page.html", text)
                .with("broken.html", "\n  $nam")
                .with("base.html", "#block(\"a\")#end");
        return catchThrowableOfType(
                TemplateException.class,
                () -> templates.render(
                        "page.html",
                        "user",
                        new Person("Ann", 42),
                        "map",
                        Map.of("one", 1),
                        "list",
                        List.of("a"),
                        "thread",
                        Thread.currentThread(),
                        "bad",
                        (Iterable<String>) () -> {
                            throw new IllegalStateException("database is down");
                        }));
    }

    private static Stream<Arguments> mistakes() {
        return """
                $usr → page.html:1:1: There is no $usr here. Did you mean 'user'? In reach: $bad, $format, $list, $map, $settings, $thread, $user.
                a\\n  b $user.nmae → page.html:2:11: Person has no property 'nmae'. Did you mean 'name'? There is: age, boss, broken, greeting, name, nick.
                $!user.nmae → page.html:1:8: Person has no property 'nmae'. Did you mean 'name'? There is: age, boss, broken, greeting, name, nick.
                #if($user.nmae)#end → page.html:1:11: Person has no property 'nmae'. Did you mean 'name'? There is: age, boss, broken, greeting, name, nick.
                $user.save() → page.html:1:7: Person has no method 'save' that templates may call. There is: age, boss, broken, greeting, name, nick.
                $user.boss.name → page.html:1:12: $user.boss is nothing, so it has no 'name'. Write $!user… to print nothing then, or ask #if($user.boss) first.
                $user.boss.name.length() → page.html:1:12: $user.boss is nothing, so it has no 'name'. Write $!user… to print nothing then, or ask #if($user.boss) first.
                $user.broken → page.html:1:7: Reading $user.broken failed: on purpose
                $map.onee → page.html:1:6: This map has no property 'onee'. Did you mean 'one'? There is: containsKey(…), entrySet, get(…), isEmpty, keySet, one, size, values.
                $list[3] → page.html:1:6: There is no item [3]: there are 1.
                $list.get("x") → page.html:1:7: get(…) needs a whole number, not a String.
                $user.name[0] → page.html:1:11: String has no items.
                $thread.name → page.html:1:9: Templates cannot read 'name' of a java.lang.Thread. They read models, records, maps, lists and plain values: put what the page needs into one of these. A record must be in the package of an installed app, or below it.
                $thread → page.html:1:1: Thread cannot be printed. Print one of its properties.
                #set($user.name = "x") → page.html:1:6: Templates cannot change objects: 'name' of a Person. Let the view do it, or #set a variable of its own.
                #set($x = $user - 1) → page.html:1:18: '-' cannot be applied: Person is no number.
                #set($x = 1 / 0) → page.html:1:14: '/' cannot be applied: the divisor is 0.
                #if($user > 1)#end → page.html:1:12: '>' cannot be applied: Person and Integer have no order.
                #set($x = "a $user.nmae") → page.html:1:20: Person has no property 'nmae'. Did you mean 'name'? There is: age, boss, broken, greeting, name, nick.
                #foreach($x in 5)#end → page.html:1:1: Integer has no items.
                x #foreach($x in $bad)#end → page.html:1:3: Reading what #foreach goes through failed: database is down
                #if($user)\\nx → page.html:1:1: This #if has no #end.
                #foreach($x in $list)\\n#if($x)#end\\n → page.html:1:1: This #foreach has no #end.
                #if($user → page.html:1:10: It ends before something is closed: a bracket or quote is open.
                x\\n#end → page.html:2:1: '#end' cannot stand here.
                #set($x = ) → page.html:1:11: ')' cannot stand here.
                #if($user = "x")#end → page.html:1:11: '=' cannot stand here. To compare, write ==; to set a value, #set($name = …).
                #foreach($x $list)#end → page.html:1:9: Too few arguments to the #foreach directive.
                #blok("a") → page.html:1:1: There is no directive #blok. Did you mean 'block'? Directives: block, break, else, elseif, end, extends, foreach, if, include, macro, parent, set, static, url. To print it as text, write #[[#blok]]#.
                #block("a")#end\\n  #block("a")#end → page.html:2:3: The block 'a' is in this template twice. Rename one of them.
                #block($user)#end → page.html:1:1: A block needs a name that does not change, such as #block("content").
                #extends("base.html")\\n<p>lost</p> → page.html:2:1: This is outside of all blocks of a template that extends another, so it would never be seen. Put it into a #block, or take it away.
                #extends("base.html")#extends("base.html") → page.html:1:22: A template extends one other template, not two.
                #if(true)#extends("base.html")#end → page.html:1:10: #extends must not be inside of another directive.
                #extends("bas.html") → page.html:1:1: There is no template 'bas.html' in templates, nor in the folder templates of an app.
                a\\n #include("par.html") → page.html:2:2: There is no template 'par.html' in templates, nor in the folder templates of an app.
                #include($user.boss) → page.html:1:1: #include needs a name, such as #include("part.html").
                #include("broken.html") → broken.html:2:3: There is no $nam here. In reach: $bad, $format, $list, $map, $settings, $thread, $user.
                #url("Nope.show") → page.html:1:1: #url failed: There is no route 'Nope.show'.
                #url("UserViews.show", $user.boss) → page.html:1:1: Parameter 1 of #url("UserViews.show", …) is nothing.
                #parent() → page.html:1:1: #parent() stands for a block of the template above, so it must be inside a #block.
                #macro(m $a)$a#end#m() → page.html:1:19: Need at least 1 argument for macro #m but only 0 where provided.
                #set($x = "\\\\u00zz") → page.html:1:11: \\u in a string needs four hexadecimal digits, as in \\u20ac.
                $user.name.substring(99) → page.html:1:12: Reading $user.name.substring() failed: Range [99, 3) out of bounds for length 3
                """.lines()
                .map(line -> line.replace("\\n", "\n").split(" → ", -1))
                .map(parts -> Arguments.of(parts[0], parts[1]));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndWhere(String template, String message) {
        TemplateException failure = failure(template);

        assertThat(failure).hasMessage(message);
        assertThat(failure.origin()).isEqualTo("/srv/site/templates/" + failure.template());
    }

    @Test
    void namesATemplateThatIsMissing() {
        TemplateException failure =
                catchThrowableOfType(TemplateException.class, () -> new Templates().render("users/list.html"));

        assertThat(failure)
                .hasMessage(
                        "There is no template 'users/list.html' in templates, nor in the folder templates of an app.");
        assertThat(failure.template()).isEqualTo("users/list.html");
    }

    @Test
    void keepsTheFailureBehindIt() {
        assertThat(failure("$user.broken")).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsAnAnswerOfTheApplicationThrough() {
        HttpException answer = catchThrowableOfType(
                HttpException.class,
                () -> Templates.page("#foreach($x in $gone)#end", "gone", (Iterable<String>) () -> {
                    throw HttpException.notFound("gone");
                }));

        assertThat(answer.status()).isEqualTo(404);
    }
}
