package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsEditTest {
    @Test
    void opensAnEmptyMethod() {
        assertThat(edit("""
                package mysite;

                import cotlette.api.http.Routes;
                import cotlette.api.http.UrlConf;

                public final class Urls implements UrlConf {
                    @Override
                    public void urls(Routes routes) {}
                }
                """)).isEqualTo("""
                package mysite;

                import cotlette.api.http.Routes;
                import cotlette.api.http.UrlConf;
                import mysite.blog.BlogViews_;

                public final class Urls implements UrlConf {
                    @Override
                    public void urls(Routes routes) {
                        routes.include(new BlogViews_());
                    }
                }
                """);
    }

    @Test
    void addsAtTheEndInTheWayTheMethodIsIndented() {
        assertThat(edit("""
                package mysite;
                import cotlette.api.http.*;
                import static java.util.List.of;
                import mysite.shop.ShopViews_;
                class Urls implements UrlConf {
                  public void urls(final cotlette.api.http.Routes r) {
                    r.include(new ShopViews_()); // }
                    r.get("/ping", request -> {
                        return Response.text("pong }");
                      })
                        .name("ping");

                    // the end
                  }
                }
                """)).isEqualTo("""
                package mysite;
                import cotlette.api.http.*;
                import static java.util.List.of;
                import mysite.blog.BlogViews_;
                import mysite.shop.ShopViews_;
                class Urls implements UrlConf {
                  public void urls(final cotlette.api.http.Routes r) {
                    r.include(new ShopViews_()); // }
                    r.get("/ping", request -> {
                        return Response.text("pong }");
                      })
                        .name("ping");

                    // the end
                    r.include(new BlogViews_());
                  }
                }
                """);
    }

    @Test
    void writesTheFirstImport() {
        assertThat(edit("""
                package mysite;

                class Urls {
                    void urls(Routes routes) {
                    }
                }
                """)).isEqualTo("""
                package mysite;

                import mysite.blog.BlogViews_;

                class Urls {
                    void urls(Routes routes) {
                        routes.include(new BlogViews_());
                    }
                }
                """);
    }

    @Test
    void addsSeveralInTheirOrder() {
        Edit edit = UrlsEdit.apply(
                "package mysite;\nclass Urls { void urls(Routes routes) {} }", List.of("mysite.b.B_", "mysite.a.A_"));
        assertThat(edit).isInstanceOf(Edit.Changed.class);
        assertThat(((Edit.Changed) edit).text())
                .contains("import mysite.a.A_;\nimport mysite.b.B_;")
                .containsSubsequence("new B_()", "new A_()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"routes.include(new BlogViews_());", "routes.include(\"/b\", new mysite.blog.BlogViews_( ));"})
    void leavesWhatIsThere(String statement) {
        assertThat(UrlsEdit.apply(
                        "class Urls { void urls(Routes routes) { " + statement + " } }",
                        List.of("mysite.blog.BlogViews_")))
                .isEqualTo(new Edit.Present());
    }

    @Test
    void isNotFooledByAComment() {
        assertThat(
                        edit(
                                "class Urls {\n    void urls(Routes routes) {\n        // routes.include(new BlogViews_());\n    }\n}\n"))
                .contains(
                        "        // routes.include(new BlogViews_());\n        routes.include(new BlogViews_());\n    }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "class Urls { UrlConf all = routes -> {}; }", "class Urls { void urls(Routes routes) {"})
    void refusesWhatHasNoSuchMethod(String urls) {
        assertThat(UrlsEdit.apply(urls, List.of("mysite.blog.BlogViews_", "mysite.blog.BlogApi_")))
                .isEqualTo(new Edit.Refused(
                        "routes.include(new mysite.blog.BlogViews_());\nroutes.include(new mysite.blog.BlogApi_());"));
    }

    private static String edit(String urls) {
        return switch (UrlsEdit.apply(urls, List.of("mysite.blog.BlogViews_"))) {
            case Edit.Changed changed -> changed.text();
            case Edit other -> other.toString();
        };
    }
}
