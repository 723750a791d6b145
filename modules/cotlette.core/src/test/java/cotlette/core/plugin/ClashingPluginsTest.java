package cotlette.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.core.jar.TestJar;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that do not go together with Cotlette, or with each other. */
class ClashingPluginsTest {
    @TempDir
    Path box;

    private PluginFolder plugins;

    @BeforeEach
    void prepare() {
        plugins = new PluginFolder(box);
    }

    @Test
    void theSamePluginTwice() {
        PluginFolder.withCommand("good", "good").write(plugins.file("good-2.jar"));

        // By the order of their names.
        assertThat(plugins.load().rejected())
                .extracting(RejectedPlugin::line)
                .containsExactly("The plug-in " + plugins.file("good.jar")
                        + " is left out: it is the plug-in good once more, besides " + plugins.file("good-2.jar")
                        + ". Remove one of the two.");
    }

    @Test
    void aPluginThatTheImageHasAlready() {
        Plugins image = plugins.load();

        assertThat(plugins.load(image).rejected().getFirst().reason()).startsWith("is the plug-in good once more");
    }

    @Test
    void aModuleOfTheImage() {
        TestJar.plain()
                .source(
                        "module-info",
                        "module bad { requires cotlette.api; provides cotlette.api.command.Command with bad.TheCommand; }")
                .source("bad.TheCommand", PluginFolder.command("bad", "bad", ""))
                .write(plugins.file("bad/bad.jar"));
        TestJar.plain().source("module-info", "module tools.jackson.core {}").write(plugins.file("bad/json.jar"));

        assertThat(plugins.reason("bad"))
                .startsWith("brings the module tools.jackson.core in json.jar, which Cotlette has")
                .endsWith("Remove json.jar, or give the module another name if it is another one.");
    }

    @Test
    void aPackageOfTheImage() {
        Path other = TestJar.plain()
                .source("cotlette.api.base.Mine", "package cotlette.api.base; public class Mine {}")
                .write(box.resolve("other/mine.jar"));
        PluginFolder.withCommand("bad", "bad")
                .entryFrom(other, "cotlette/api/base/Mine.class")
                .write(plugins.file("bad.jar"));

        assertThat(plugins.reason("bad.jar"))
                .startsWith(
                        "has the package cotlette.api.base in bad.jar, which Cotlette has in the module cotlette.api.");
    }

    @Test
    void aNewerCotletteThatIsRequired() {
        Path api = TestJar.plain()
                .source("module-info", "module cotlette.api { exports cotlette.api.command; }")
                .source("cotlette.api.command.Command", "package cotlette.api.command; public interface Command {}")
                .option("--module-version", "99.1")
                .write(box.resolve("other/cotlette.api.jar"));
        TestJar.module("bad", "provides cotlette.api.command.Command with bad.TheCommand;")
                .source(
                        "bad.TheCommand",
                        "package bad; public class TheCommand implements cotlette.api.command.Command {}")
                .onlyAgainst(api)
                .write(plugins.file("bad.jar"));

        assertThat(plugins.reason("bad.jar")).startsWith("is made for cotlette.api 99.1, and this is ");
    }

    @Test
    void aModuleThatIsMissing() {
        Path library = TestJar.plain()
                .source("module-info", "module words { exports words; }")
                .source("words.Words", "package words; public class Words {}")
                .write(box.resolve("other/words.jar"));
        TestJar.module("bad", "requires words; provides cotlette.api.command.Command with bad.TheCommand;")
                .source("bad.TheCommand", PluginFolder.command("bad", "bad", ""))
                .against(library)
                .write(plugins.file("bad.jar"));

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo(
                        "requires the module words, which is not there. Put the jar that has it beside the plug-in, into "
                                + "a folder such as plugins/bad/, or install the plug-in that has it.");
    }

    @Test
    void pluginsThatRequireEachOther() {
        Path one = TestJar.plain().source("module-info", "module one {}").write(box.resolve("other/one.jar"));
        Path two = TestJar.plain().source("module-info", "module two {}").write(box.resolve("other/two.jar"));
        TestJar.module("one", "requires two; provides cotlette.api.command.Command with one.TheCommand;")
                .source("one.TheCommand", PluginFolder.command("one", "one", ""))
                .against(two)
                .write(plugins.file("one.jar"));
        TestJar.module("two", "requires one; provides cotlette.api.command.Command with two.TheCommand;")
                .source("two.TheCommand", PluginFolder.command("two", "two", ""))
                .against(one)
                .write(plugins.file("two.jar"));

        Plugins loaded = plugins.load();

        assertThat(loaded.accepted()).extracting(Plugin::name).containsExactly("good");
        assertThat(loaded.rejected())
                .extracting(RejectedPlugin::reason)
                .containsExactly(
                        "requires the plug-in one, which requires it in turn. Let one of the two do without the other.",
                        "requires the plug-in two, which is left out. Mend or replace two.jar.");
    }

    @Test
    void aPluginWhoseRequiredOneIsLeftOut() {
        Path base = TestJar.module("base", "exports base; provides cotlette.api.command.Command with base.TheCommand;")
                .source("base.TheCommand", PluginFolder.command("base", "base", "static int broken = 1 / 0;"))
                .write(plugins.file("base.jar"));
        TestJar.module("above", "requires base; provides cotlette.api.command.Command with above.TheCommand;")
                .source("above.TheCommand", PluginFolder.command("above", "above", ""))
                .against(base)
                .write(plugins.file("above.jar"));

        assertThat(plugins.load().rejected())
                .extracting(RejectedPlugin::reason)
                .last()
                .isEqualTo("requires the plug-in base, which is left out. Mend or replace base.jar.");
    }

    @Test
    void oneModuleTwiceInAFolder() {
        PluginFolder.withCommand("bad", "bad").write(plugins.file("bad/bad-1.jar"));
        PluginFolder.withCommand("bad", "bad").write(plugins.file("bad/bad-2.jar"));

        assertThat(plugins.reason("bad"))
                .isEqualTo("has the module bad twice, in bad-1.jar and bad-2.jar. Remove one of the two jars.");
    }

    @Test
    void onePackageInTwoJarsOfAFolder() {
        PluginFolder.withCommand("bad", "bad").write(plugins.file("bad/bad.jar"));
        TestJar.plain()
                .source("module-info", "module other {}")
                .source("bad.Mine", "package bad; public class Mine {}")
                .write(plugins.file("bad/other.jar"));

        assertThat(plugins.reason("bad")).startsWith("has modules that do not fit together: ");
    }

    @Test
    void theNameOfACommand() {
        PluginFolder.withCommand("later", "good").write(plugins.file("later.jar"));

        assertThat(plugins.reason("later.jar"))
                .isEqualTo("has the command 'good', which the plug-in good has, too. Remove one of the two, or have it "
                        + "given another name.");
    }

    @Test
    void theNameOfAMiddleware() {
        middleware("first").write(plugins.file("first.jar"));
        middleware("second").write(plugins.file("second.jar"));

        assertThat(plugins.reason("second.jar"))
                .startsWith("has the middleware 'timing', which the plug-in first has, too.");
    }

    private static TestJar middleware(String module) {
        return TestJar.module(module, "provides cotlette.api.http.Middleware with " + module + ".Timing;")
                .source(module + ".Timing", """
                        package MODULE;

                        import cotlette.api.http.*;

                        public class Timing implements Middleware {
                            public String name() { return "timing"; }
                            public Response handle(Request request, Chain next) { return next.handle(request); }
                        }
                        """.replace("MODULE", module));
    }

    @Test
    void theSchemeOfADatabase() {
        driver("first").write(plugins.file("first.jar"));
        driver("second").write(plugins.file("second.jar"));

        assertThat(plugins.reason("second.jar"))
                .startsWith("has the database scheme 'csv', which the plug-in first has, too.");
    }

    private static TestJar driver(String module) {
        return TestJar.module(module, "provides cotlette.api.spi.DatabaseDriver with " + module + ".Driver;")
                .source(module + ".Driver", """
                        package MODULE;

                        import cotlette.api.application.Application;
                        import cotlette.api.orm.Database;
                        import cotlette.api.settings.DatabaseSettings;
                        import cotlette.api.spi.DatabaseDriver;
                        import java.util.Set;

                        public class Driver implements DatabaseDriver {
                            public Set<String> schemes() { return Set.of("csv"); }
                            public Database open(Application application, String name, DatabaseSettings settings) {
                                throw new UnsupportedOperationException();
                            }
                        }
                        """.replace("MODULE", module));
    }

    @Test
    void theLabelOfAnApp() {
        TestApp.jar("first", "shelf", "shelf_book").write(plugins.file("first.jar"));
        TestApp.jar("second", "shelf", "second_book").write(plugins.file("second.jar"));

        assertThat(plugins.reason("second.jar")).startsWith("has the app 'shelf', which the plug-in first has, too.");
    }

    @Test
    void theTableOfAModel() {
        TestApp.jar("first", "first", "shelf_book").write(plugins.file("first.jar"));
        TestApp.jar("second", "second", "shelf_book").write(plugins.file("second.jar"));

        assertThat(plugins.reason("second.jar"))
                .startsWith("has the table 'shelf_book', which the plug-in first has, too.");
    }

    @Test
    void twoOfOneNameInOnePlugin() {
        TestJar.module("bad", "provides cotlette.api.command.Command with bad.TheCommand, bad.Other;")
                .source("bad.TheCommand", PluginFolder.command("bad", "same", ""))
                .source("bad.Other", "package bad; public class Other extends TheCommand {}")
                .write(plugins.file("bad.jar"));

        assertThat(plugins.reason("bad.jar"))
                .isEqualTo("has the command 'same' twice. Give one of the two another name.");
    }
}
