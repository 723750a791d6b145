package cotlette.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.command.Command;
import cotlette.core.jar.TestJar;
import cotlette.core.plugin.Plugin.Origin;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLoaderTest {
    @TempDir
    Path box;

    @Test
    void findsNothingWhereThereIsNoFolder() {
        assertThat(new PluginLoader().load(box.resolve("missing"), Origin.IMAGE, Plugins.NONE))
                .isEqualTo(Plugins.NONE);
    }

    @Test
    void tellsWhatAPluginIsAndBrings() {
        PluginFolder plugins = new PluginFolder(box);
        PluginFolder.withCommand("hello", "greet")
                .option("--module-version", "1.2.3")
                .write(plugins.file("hello-1.2.3.jar"));

        Plugin hello = plugins.load().accepted().getLast();

        assertThat(hello.name()).isEqualTo("hello");
        assertThat(hello.version()).contains("1.2.3");
        assertThat(hello.file()).isEqualTo(plugins.file("hello-1.2.3.jar"));
        assertThat(hello.offers()).containsExactly(new Offer(Offer.Kind.COMMAND, "greet"));
        assertThat(hello.commands()).extracting(Command::name).containsExactly("greet");
    }

    @Test
    void ignoresFilesThatAreNoJars() {
        PluginFolder plugins = new PluginFolder(box);
        TestJar.plain().entry("a", "a").write(plugins.file("README.md"));

        assertThat(plugins.load().rejected()).isEmpty();
    }

    @Test
    void givesAPluginTheJarsOfItsFolder() {
        PluginFolder plugins = new PluginFolder(box);
        Path library = TestJar.plain()
                .source(
                        "words.Words",
                        "package words; public class Words { public static String hello() { return \"hello\"; } }")
                .write(plugins.file("talk/words-1.0.jar"));
        TestJar.module("talk", "requires words; provides cotlette.api.command.Command with talk.TheCommand;")
                .source(
                        "talk.TheCommand",
                        PluginFolder.command("talk", "talk", "static String word = words.Words.hello();"))
                .against(library)
                .write(plugins.file("talk/talk.jar"));

        Plugins loaded = plugins.load();

        assertThat(loaded.rejected()).isEmpty();
        assertThat(loaded.accepted()).extracting(Plugin::name).containsExactly("good", "talk");
        assertThat(loaded.accepted().getLast().layer().modules())
                .extracting(Module::getName)
                .containsExactlyInAnyOrder("talk", "words");
    }

    @Test
    void putsAPluginOverTheOneThatItRequires() {
        PluginFolder plugins = new PluginFolder(box);
        Path base = TestJar.module("base", "exports base; provides cotlette.api.command.Command with base.TheCommand;")
                .source("base.TheCommand", PluginFolder.command("base", "base", ""))
                .write(plugins.file("z-base.jar"));
        TestJar.module("above", "requires base; provides cotlette.api.command.Command with above.Other;")
                .source("above.Other", """
                        package above;

                        public class Other extends base.TheCommand {
                            public String name() { return "other"; }
                        }
                        """)
                .against(base)
                .write(plugins.file("a-above.jar"));

        Plugins loaded = plugins.load();

        assertThat(loaded.rejected()).isEmpty();
        assertThat(loaded.accepted()).extracting(Plugin::name).containsExactly("base", "above", "good");
        assertThat(loaded.accepted().get(1).layer().parents())
                .containsExactly(loaded.accepted().getFirst().layer(), ModuleLayer.boot());
    }

    @Test
    void letsAPluginOfAProjectRequireOneOfTheImage() {
        Path base = TestJar.module("base", "exports base; provides cotlette.api.command.Command with base.TheCommand;")
                .source("base.TheCommand", PluginFolder.command("base", "base", ""))
                .write(box.resolve("image/base.jar"));
        TestJar.module("above", "requires base; provides cotlette.api.command.Command with above.Other;")
                .source("above.Other", """
                        package above;

                        public class Other extends base.TheCommand {
                            public String name() { return "other"; }
                        }
                        """)
                .against(base)
                .write(box.resolve("project/above.jar"));

        Plugins image = new PluginLoader().load(box.resolve("image"), Origin.IMAGE, Plugins.NONE);
        Plugins project = new PluginLoader().load(box.resolve("project"), Origin.PROJECT, image);

        assertThat(project.rejected()).isEmpty();
        assertThat(ServiceLoader.load(project.layers().getFirst(), Command.class).stream()
                        .map(provider -> provider.type().getName()))
                .startsWith("above.Other", "base.TheCommand");
    }
}
