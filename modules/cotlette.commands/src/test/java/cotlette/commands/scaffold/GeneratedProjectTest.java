package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written compiles as it is, with the annotation processor and without any warning. */
class GeneratedProjectTest {
    private static final MigrationVersions VERSIONS = new MigrationVersions(Clock.systemUTC());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void compiles(boolean home) throws IOException {
        Path project = folder.resolve("mysite");
        new ProjectScaffold("mysite", project, VERSIONS, "0.1.0").write(home);

        assertThat(warningsAndErrors(project)).isEmpty();
    }

    @Test
    void compilesWithMoreApps() throws IOException {
        Path project = folder.resolve("mysite");
        new ProjectScaffold("mysite", project, VERSIONS, "0.1.0").write(true);
        new NewApp(project, "blog", List.of("home"), VERSIONS).write();
        new NewApp(project, "item_list", List.of("home", "blog"), VERSIONS).write();

        assertThat(warningsAndErrors(project)).isEmpty();
    }

    private static List<String> warningsAndErrors(Path project) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null);
                Stream<Path> sources = Files.walk(project.resolve("src/main/java"))) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-Xlint:all,-processing",
                    "-d",
                    Files.createDirectories(project.resolve("classes")).toString(),
                    "--module-path",
                    System.getProperty("jdk.module.path"),
                    // The processor is no module of this test, so it is on the class path.
                    "--processor-path",
                    System.getProperty("java.class.path"));
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
        }
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }
}
