package cotlette.templates.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.template.TemplateException;
import org.junit.jupiter.api.Test;

/** Templates that change while the application runs. */
class ReloadTest {
    @Test
    void readsAChangedTemplateAgainInDebug() {
        Templates templates = new Templates(true, "UTC", "en")
                .with("base.html", "old #block(\"a\")#end")
                .with("page.html", "#extends(\"base.html\")#block(\"a\")page#end");
        assertThat(templates.render("page.html")).isEqualTo("old page");
        templates.with("base.html", "new #block(\"a\")#end", 2);

        assertThat(templates.render("page.html")).isEqualTo("new page");
    }

    @Test
    void readsATemplateAgainThatWasWrong() {
        Templates templates = new Templates(true, "UTC", "en").with("page.html", "#if(");
        assertThatThrownBy(() -> templates.render("page.html")).isInstanceOf(TemplateException.class);
        templates.with("page.html", "right", 1);

        assertThat(templates.render("page.html")).isEqualTo("right");
    }

    @Test
    void keepsTemplatesOutsideOfDebug() {
        Templates templates = new Templates().with("page.html", "old");
        assertThat(templates.render("page.html")).isEqualTo("old");
        templates.with("page.html", "new", 2);

        assertThat(templates.render("page.html")).isEqualTo("old");
    }
}
