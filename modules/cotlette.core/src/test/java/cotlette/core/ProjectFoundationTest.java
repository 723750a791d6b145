package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.core.jar.TestJar;
import cotlette.core.layer.Foundation;
import cotlette.core.plugin.Plugin;
import cotlette.core.plugin.Plugins;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ProjectFoundationTest {
    @TempDir
    Path folder;

    private ProjectFoundation project;

    @BeforeEach
    void prepare() {
        words("hello");
        TestJar.module("plugin", "exports plugin; provides cotlette.api.App with plugin.Greeter;")
                .source("plugin.Greeter", """
                        package plugin;

                        public class Greeter implements cotlette.api.App, cotlette.api.AppParts {
                            public cotlette.api.AppParts parts() { return this; }
                            public int apiLevel() { return 1; }
                            public String label() { return "greeter"; }
                            public String packageName() { return "plugin"; }
                            public java.util.List<cotlette.api.orm.ModelType<?>> models() { return java.util.List.of(); }
                            public java.util.List<cotlette.api.base.PropertyAccess<?>> records() { return java.util.List.of(); }
                            public java.util.List<String> views() { return java.util.List.of(); }
                            public java.util.List<cotlette.api.migration.Migration> migrations() { return java.util.List.of(); }
                            public java.util.List<cotlette.api.command.Command> commands() { return java.util.List.of(); }
                            public java.util.Map<String, cotlette.api.http.Codec<? extends Record>> settings() { return java.util.Map.of(); }
                        }
                        """)
                .write(folder.resolve("plugins/plugin.jar"));
        project = ProjectFoundation.of(new Project(folder), Plugins.NONE);
    }

    /** A library that is no module, and another one that it comes with: the project's module requires only the first. */
    private void words(String word) {
        TestJar.plain()
                .source(
                        "letters.Letters",
                        "package letters; public class Letters { public static String end = \"!\"; }")
                .write(folder.resolve("lib/letters.jar"));
        TestJar.plain()
                .source(
                        "words.Words",
                        "package words; public class Words { public static String word() { return \"" + word
                                + "\"; } }")
                .write(folder.resolve("lib/words.jar"));
    }

    private ModuleLayer site(Foundation foundation) {
        Path classes = TestJar.module("mysite", "requires words; requires plugin; exports mysite;")
                .source("mysite.Site", """
                        package mysite;

                        public class Site implements java.util.function.Supplier<String> {
                            public String get() {
                                return words.Words.word() + letters.Letters.end + new plugin.Greeter().label();
                            }
                        }
                        """)
                .against(folder.resolve("lib/words.jar"))
                .against(folder.resolve("lib/letters.jar"))
                .against(folder.resolve("plugins/plugin.jar"))
                .writeInto(folder.resolve("classes"));
        return ProjectModule.in(List.of(classes)).layerOver(foundation);
    }

    private static Object greeting(ModuleLayer layer) throws ReflectiveOperationException {
        Supplier<?> site = (Supplier<?>) layer.findLoader("mysite")
                .loadClass("mysite.Site")
                .getConstructor()
                .newInstance();
        return site.get();
    }

    @Test
    void letsAProjectUseItsLibrariesAndPlugins() throws ReflectiveOperationException {
        assertThat(project.plugins().accepted()).extracting(Plugin::name).containsExactly("plugin");
        assertThat(greeting(site(project.foundation()))).isEqualTo("hello!greeter");
    }

    @Test
    void keepsLibrariesUntilOneHasChanged() throws ReflectiveOperationException {
        Foundation before = project.foundation();

        assertThat(project.foundation().layers()).isEqualTo(before.layers());

        words("good evening");

        assertThat(greeting(site(project.foundation()))).isEqualTo("good evening!greeter");
        assertThat(project.foundation().layers().subList(1, 3))
                .isEqualTo(before.layers().subList(1, 3));
    }

    @Test
    @Timeout(30)
    void keepsNoLayerOfTheProject() throws ReflectiveOperationException {
        Foundation foundation = project.foundation();
        WeakReference<ClassLoader> site = new WeakReference<>(used(foundation));

        while (site.get() != null) {
            System.gc();
            Thread.onSpinWait();
        }

        assertThat(project.foundation().layers()).isEqualTo(foundation.layers());
    }

    private ClassLoader used(Foundation foundation) throws ReflectiveOperationException {
        ModuleLayer layer = site(foundation);
        greeting(layer);
        return layer.findLoader("mysite");
    }
}
