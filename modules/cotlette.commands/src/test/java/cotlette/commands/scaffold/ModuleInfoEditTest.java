package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleInfoEditTest {
    @Test
    void addsTheFirstAppBeforeOtherServices() {
        assertThat(edit("""
                module mysite {
                    requires cotlette.api;

                    provides cotlette.api.http.UrlConf with mysite.Urls;
                }
                """)).isEqualTo("""
                module mysite {
                    requires cotlette.api;

                    provides cotlette.api.App with mysite.blog.BlogApp;
                    provides cotlette.api.http.UrlConf with mysite.Urls;
                }
                """);
    }

    @Test
    void putsSeveralAppsOnLinesOfTheirOwn() {
        String one = """
                module mysite {
                    provides cotlette.api.App with mysite.home.HomeApp;
                }
                """;
        assertThat(edit(one)).isEqualTo("""
                module mysite {
                    provides cotlette.api.App with
                            mysite.home.HomeApp,
                            mysite.blog.BlogApp;
                }
                """);
    }

    @Test
    void keepsCommentsBetweenApps() {
        assertThat(edit("""
                module mysite {
                  provides cotlette.api.App with
                      mysite.home.HomeApp, // first; always
                      mysite.shop.ShopApp /* last */ ;
                }
                """)).isEqualTo("""
                module mysite {
                  provides cotlette.api.App with
                      mysite.home.HomeApp, // first; always
                      mysite.shop.ShopApp,
                          mysite.blog.BlogApp /* last */ ;
                }
                """);
    }

    @Test
    void understandsAnImportedService() {
        assertThat(edit("import cotlette.api.App;\nmodule mysite { provides App with mysite.home.HomeApp; }"))
                .contains("mysite.home.HomeApp,\n        mysite.blog.BlogApp;");
    }

    @Test
    void addsBehindTheLastDirectiveWhereThereIsNoService() {
        assertThat(edit("module mysite {\n\trequires cotlette.api;\n}\n"))
                .isEqualTo(
                        "module mysite {\n\trequires cotlette.api;\n\n\tprovides cotlette.api.App with mysite.blog.BlogApp;\n}\n");
        assertThat(edit("open module mysite {}\n"))
                .isEqualTo("open module mysite {\n    provides cotlette.api.App with mysite.blog.BlogApp;\n}\n");
        assertThat(edit("module mysite { requires cotlette.api; }"))
                .isEqualTo(
                        "module mysite { requires cotlette.api;\n\n    provides cotlette.api.App with mysite.blog.BlogApp;\n }");
    }

    @Test
    void keepsLineBreaksOfWindows() {
        assertThat(edit("module mysite {\r\n    provides cotlette.api.App with a.B;\r\n}\r\n"))
                .isEqualTo(
                        "module mysite {\r\n    provides cotlette.api.App with\r\n            a.B,\r\n            mysite.blog.BlogApp;\r\n}\r\n");
    }

    @Test
    void leavesWhatIsThere() {
        assertThat(ModuleInfoEdit.apply(
                        "module mysite { provides cotlette.api.App with\n a.B , mysite.blog.BlogApp ; }",
                        "mysite.blog.BlogApp"))
                .isEqualTo(new Edit.Present());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "// module mysite {}", "module mysite {"})
    void refusesWhatIsNoDescriptor(String descriptor) {
        assertThat(ModuleInfoEdit.apply(descriptor, "mysite.blog.BlogApp"))
                .isEqualTo(new Edit.Refused("provides cotlette.api.App with mysite.blog.BlogApp;"));
    }

    @Test
    void findsTheProjectsRoutesAndItsName() {
        String descriptor =
                "/** module x { */ module my.site { provides cotlette.api.http.UrlConf with my.site.web.Routes; }";
        assertThat(ModuleInfoEdit.urlConf(descriptor)).contains("my.site.web.Routes");
        assertThat(ModuleInfoEdit.moduleName(descriptor)).contains("my.site");
        assertThat(ModuleInfoEdit.urlConf("module mysite {}")).isEmpty();
    }

    private static String edit(String descriptor) {
        return switch (ModuleInfoEdit.apply(descriptor, "mysite.blog.BlogApp")) {
            case Edit.Changed changed -> changed.text();
            case Edit other -> other.toString();
        };
    }
}
