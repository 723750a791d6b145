package cotlette.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.core.spi.CompilationException;
import cotlette.core.spi.CompiledProject;
import cotlette.core.spi.CompilerMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InProcessCompilerTest {
    @TempDir
    Path folder;

    private SampleProject sample;
    private final InProcessCompiler compiler = new InProcessCompiler();

    @BeforeEach
    void writeProject() throws IOException {
        sample = SampleProject.in(folder);
    }

    @Test
    void compilesOnlyWhenTheSourcesHaveChanged() throws IOException {
        CompiledProject first = compiler.compile(sample.project());
        CompiledProject unchanged = compiler.compile(sample.project());
        sample.source("mysite/home/More.java", "package mysite.home;\n\nclass More {}\n");
        CompiledProject changed = compiler.compile(sample.project());

        assertThat(first.compiled()).isTrue();
        assertThat(classes(first).resolve("mysite/home/HomeApp.class")).exists();
        assertThat(unchanged.compiled()).isFalse();
        assertThat(unchanged.contents()).isEqualTo(first.contents());
        assertThat(changed.compiled()).isTrue();
        assertThat(classes(changed).resolve("mysite/home/More.class")).exists();
        assertThat(classes(changed).resolve("mysite/home/HomeApp.class")).exists();
    }

    @Test
    void takesAnOldBuildAgainWhenTheSourcesAreAsTheyWere() throws IOException {
        CompiledProject first = compiler.compile(sample.project());
        sample.source("mysite/home/More.java", "package mysite.home;\n\nclass More {}\n");
        compiler.compile(sample.project());
        Files.delete(folder.resolve("src/main/java/mysite/home/More.java"));

        CompiledProject again = compiler.compile(sample.project());

        assertThat(again.compiled()).isFalse();
        assertThat(again.contents()).isEqualTo(first.contents());
    }

    @Test
    void needsNoCompilerForAChangedResource() throws IOException {
        sample.resource("greeting.txt", "Hello");
        CompiledProject first = compiler.compile(sample.project());
        sample.resource("greeting.txt", "Good morning");
        CompiledProject second = compiler.compile(sample.project());

        assertThat(second.compiled()).isFalse();
        assertThat(first.contents()).containsExactly(classes(first), folder.resolve("src/main/resources"));
    }

    @Test
    void showsEveryErrorWithItsPlaceAndCode() throws IOException {
        sample.source("mysite/home/Wrong.java", """
                package mysite.home;

                class Wrong {
                \tint age = "old";
                    Strin name;
                }
                """);

        assertThatThrownBy(() -> compiler.compile(sample.project()))
                .isInstanceOfSatisfying(
                        CompilationException.class,
                        failure -> assertThat(failure.messages())
                                .extracting(CompilerMessage::place)
                                .containsExactly(
                                        "src/main/java/mysite/home/Wrong.java:4:12",
                                        "src/main/java/mysite/home/Wrong.java:5:5"))
                .hasMessage("""
                        The project does not compile: 2 errors.

                        error: incompatible types: String cannot be converted to int
                         --> src/main/java/mysite/home/Wrong.java:4:12
                           |
                         4 |     int age = "old";
                           |               ^^^^^

                        error: cannot find symbol
                          symbol:   class Strin
                          location: class mysite.home.Wrong
                         --> src/main/java/mysite/home/Wrong.java:5:5
                           |
                         5 |     Strin name;
                           |     ^^^^^""");
    }

    @Test
    void saysWhatToDoAboutMistakesOfWhichJavaSaysOnlyWhatTheyAre() {
        assertThat(CompilerAdvice.on(
                        "package java.sql is not visible\n  (package java.sql is declared in module java.sql, but module "
                                + "mysite does not read it)"))
                .isEqualTo("\n  Write into module-info.java: requires java.sql;");
        assertThat(CompilerAdvice.on(
                        "package words is not visible\n  (package words is declared in module words, which is "
                                + "not in the module graph)"))
                .isEqualTo("\n  Write into module-info.java: requires words;");
        assertThat(CompilerAdvice.on(
                        "cannot find symbol\n  symbol:   variable objects\n  location: class mysite.home.HomePage"))
                .isEqualTo("\n  If HomePage is a model, write into it: public static final Manager<HomePage> objects ="
                        + " HomePage_.objects;");
        assertThat(CompilerAdvice.on(
                        "cannot find symbol\n  symbol:   class Respons\n  location: class mysite.home.HomeViews"))
                .isEmpty();
    }

    @Test
    void keepsWhatCompiledBeforeWhenTheSourcesDoNotCompileAnyMore() throws IOException {
        CompiledProject good = compiler.compile(sample.project());
        sample.source("mysite/home/Wrong.java", "package mysite.home;\n\nclass Wrong {\n");

        assertThatThrownBy(() -> compiler.compile(sample.project()))
                .hasMessageContaining("reached end of file while parsing")
                .hasMessageContaining("src/main/java/mysite/home/Wrong.java:3");

        assertThat(classes(good).resolve("mysite/home/HomeApp.class")).exists();
        assertThat(builds()).containsExactly(classes(good).getParent());
    }

    @Test
    void warnsOnce() throws IOException {
        sample.source("mysite/home/Raw.java", """
                package mysite.home;

                class Raw {
                    java.util.List names = new java.util.ArrayList();
                }
                """);

        assertThat(compiler.compile(sample.project()).warnings())
                .extracting(CompilerMessage::place)
                .containsExactly("src/main/java/mysite/home/Raw.java:4:5", "src/main/java/mysite/home/Raw.java:4:32");
        assertThat(compiler.compile(sample.project()).warnings()).isEmpty();
    }

    @Test
    void namesAModuleThatIsMissing() throws IOException {
        sample.source("module-info.java", """
                module mysite {
                    requires cotlette.api;
                    requires cotlette.apy;

                    provides cotlette.api.App with mysite.home.HomeApp;
                }
                """);

        assertThatThrownBy(() -> compiler.compile(sample.project())).hasMessage("""
                The project does not compile: 1 error.

                error: module not found: cotlette.apy
                 --> src/main/java/module-info.java:3:14
                   |
                 3 |     requires cotlette.apy;
                   |              ^^^^^^^^^^^^""");
    }

    @Test
    void saysHowToWriteAModuleDescriptor() throws IOException {
        Files.delete(folder.resolve("src/main/java/module-info.java"));

        assertThatThrownBy(() -> compiler.compile(sample.project()))
                .isInstanceOf(CotletteException.class)
                .hasMessage("The project is no module: " + folder
                        + "/src/main/java/module-info.java is missing. Write it, with the apps and the routes of the project:\n\n"
                        + """
                        module mysite {
                            requires cotlette.api;
                            provides cotlette.api.App with mysite.home.HomeApp;
                            provides cotlette.api.http.UrlConf with mysite.Urls;
                        }""");
    }

    @Test
    void saysThatThereIsNothingToCompile(@TempDir Path empty) {
        assertThatThrownBy(() -> compiler.compile(new SampleProject(empty).project()))
                .isInstanceOf(CotletteException.class)
                .hasMessageStartingWith(
                        "There is nothing to compile: " + empty + "/src/main/java has no Java sources.");
    }

    @Test
    void saysThatItNeedsModules() {
        InProcessCompiler onTheClassPath = new InProcessCompiler(new RuntimeModules("", List.of()));

        assertThatThrownBy(() -> onTheClassPath.compile(sample.project()))
                .isInstanceOf(CotletteException.class)
                .hasMessage(
                        "Cotlette itself runs on the class path here. A project is a module and needs its modules: start the JVM with "
                                + "--module-path in place of --class-path.");
    }

    @Test
    void compilesAgainForOtherModules(@TempDir Path other) throws IOException {
        compiler.compile(sample.project());
        Files.writeString(other.resolve("newer.jar"), "not read, only looked at");
        RuntimeModules modules = RuntimeModules.ofThisJvm();
        List<Path> loaded = Stream.concat(modules.loaded().stream(), Stream.of(other.resolve("newer.jar")))
                .toList();

        assertThat(new InProcessCompiler(new RuntimeModules(modules.path(), loaded))
                        .compile(sample.project())
                        .compiled())
                .isTrue();
    }

    @Test
    void compilesTheSameProjectSeveralTimesAtOnce() throws Exception {
        List<Callable<CompiledProject>> tasks = Stream.generate(
                        () -> (Callable<CompiledProject>) () -> new InProcessCompiler().compile(sample.project()))
                .limit(4)
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<CompiledProject> result : threads.invokeAll(tasks)) {
                assertThat(classes(result.get()).resolve("module-info.class")).exists();
            }
        }

        assertThat(builds()).hasSize(1);
    }

    @Test
    void takesNoBuildThatWasNotFinished() throws IOException {
        CompiledProject good = compiler.compile(sample.project());
        Path build = classes(good).getParent();
        Path draft = Files.createDirectory(build.resolveSibling("draft-of-a-killed-process"));
        Files.move(build, draft.resolve("moved"));

        assertThat(compiler.compile(sample.project()).compiled()).isTrue();
    }

    @Test
    void keepsItsWorkOutOfVersionControl() throws IOException {
        compiler.compile(sample.project());

        assertThat(folder.resolve(".cotlette/.gitignore")).hasContent("*");
    }

    private static Path classes(CompiledProject compiled) {
        return compiled.contents().getFirst();
    }

    private List<Path> builds() throws IOException {
        try (Stream<Path> builds = Files.list(folder.resolve(".cotlette/build"))) {
            return builds.toList();
        }
    }
}
