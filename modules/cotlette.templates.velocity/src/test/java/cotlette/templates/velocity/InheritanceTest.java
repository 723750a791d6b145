package cotlette.templates.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Templates that extend and include one another. */
class InheritanceTest {
    private final Templates templates = new Templates()
            .with(
                    "base.html",
                    "<title>#block(\"title\")Site#end</title>#block(\"main\")<main>#block(\"content\")nothing yet#end</main>#end");

    private String page(String text, Object... context) {
        return templates.with("page.html", text).render("page.html", context);
    }

    @Test
    void showsTheBlocksOfABaseThatNobodyExtends() {
        assertThat(templates.render("base.html")).isEqualTo("<title>Site</title><main>nothing yet</main>");
    }

    @Test
    void replacesTheBlocksOfTheTemplateItExtends() {
        assertThat(page("#extends(\"base.html\")\n\n#block(\"content\")Hi $name#end\n", "name", "Ann"))
                .isEqualTo("<title>Site</title><main>Hi Ann</main>");
    }

    @Test
    void replacesABlockWithAllThatIsInIt() {
        assertThat(page("#extends(\"base.html\")#block(\"main\")<div>#block(\"content\")x#end</div>#end"))
                .isEqualTo("<title>Site</title><div>x</div>");
    }

    @Test
    void goesThroughSeveralLevels() {
        templates
                .with(
                        "section.html",
                        "#extends(\"base.html\")#block(\"title\")Section#end#block(\"content\")<h1>#block(\"head\")H#end</h1>#end")
                .with("sub.html", "#extends(\"section.html\")#block(\"head\")Sub#end");

        assertThat(page("#extends(\"sub.html\")#block(\"title\")Page#end"))
                .isEqualTo("<title>Page</title><main><h1>Sub</h1></main>");
    }

    @Test
    void printsWhatTheTemplateAboveHasInTheBlock() {
        templates.with("section.html", "#extends(\"base.html\")#block(\"title\")Section · #parent()#end");

        assertThat(page("#extends(\"section.html\")#block(\"title\")Page · #parent()#end"))
                .isEqualTo("<title>Page · Section · Site</title><main>nothing yet</main>");
    }

    @Test
    void setsVariablesBeforeTheTemplateItExtendsIsRendered() {
        templates.with("titled.html", "<title>$title</title>#block(\"content\")#end");

        assertThat(page(
                        "#extends(\"titled.html\")\n#set($title = \"Users of $group\")\n#block(\"content\")$title#end",
                        "group",
                        "A&B"))
                .isEqualTo("<title>Users of A&amp;B</title>Users of A&amp;B");
    }

    @Test
    void extendsWhatAVariableNames() {
        assertThat(page("#extends($layout)#block(\"content\")x#end", "layout", "base.html"))
                .isEqualTo("<title>Site</title><main>x</main>");
    }

    @Test
    void usesItsOwnMacrosInItsBlocks() {
        templates.with(
                "with-macro.html", "#macro(show $x)base:$x#end#block(\"a\")#show(1)#end #block(\"b\")#show(2)#end");

        assertThat(page("#extends(\"with-macro.html\")#macro(show $x)page:$x#end#block(\"b\")#show(3)#end"))
                .isEqualTo("base:1 page:3");
    }

    @Test
    void includesAnotherTemplateWithTheSameVariables() {
        templates.with("part.html", "[$name#set($made = 1)]");

        assertThat(page("#foreach($name in [\"a\", \"b\"])#include(\"part.html\")#end$made"))
                .isEqualTo("[a][b]1");
    }

    @Test
    void includesATemplateThatExtendsAnother() {
        templates
                .with("card.html", "<div>#block(\"content\")#end</div>")
                .with("part.html", "#extends(\"card.html\")#block(\"content\")part#end");

        assertThat(page("#extends(\"base.html\")#block(\"content\")page #include(\"part.html\") page#end"))
                .isEqualTo("<title>Site</title><main>page <div>part</div> page</main>");
    }

    @Test
    void includesATemplateInItselfAsLongAsItEnds() {
        templates.with(
                "tree.html", "<li>$depth#set($depth = $depth - 1)#if($depth > 0)#include(\"tree.html\")#end</li>");

        assertThat(page("#set($depth = 3)#include(\"tree.html\")")).isEqualTo("<li>3<li>2<li>1</li></li></li>");
    }

    @Test
    void leavesNoEmptyLineWhereADirectiveStoodAlone() {
        assertThat(page("a\n#set($x = 1)\n#if($x == 1)\n  b\n#end\nc\n")).isEqualTo("a\n  b\nc\n");
    }
}
