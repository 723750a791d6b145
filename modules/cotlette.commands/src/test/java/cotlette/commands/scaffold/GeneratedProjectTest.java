package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.commands.JavacCompiler;
import cotlette.core.Project;
import cotlette.core.spi.CompilerMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
    void compiles(boolean home) {
        Path project = folder.resolve("mysite");
        new ProjectScaffold("mysite", project, VERSIONS, "0.1.0").write(home);

        assertThat(warningsOfCompiling(project)).isEmpty();
    }

    @Test
    void compilesWithMoreApps() {
        Path project = folder.resolve("mysite");
        new ProjectScaffold("mysite", project, VERSIONS, "0.1.0").write(true);
        new NewApp(project, "blog", List.of("home"), VERSIONS).write();
        new NewApp(project, "item_list", List.of("home", "blog"), VERSIONS).write();

        assertThat(warningsOfCompiling(project)).isEmpty();
    }

    private static List<CompilerMessage> warningsOfCompiling(Path project) {
        return new JavacCompiler().compile(Project.at(project)).warnings();
    }
}
