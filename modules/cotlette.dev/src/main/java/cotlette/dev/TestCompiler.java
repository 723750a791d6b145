package cotlette.dev;

import cotlette.api.base.CotletteException;
import cotlette.core.Project;
import cotlette.core.ProjectModule;
import cotlette.core.layer.Foundation;
import cotlette.core.spi.CompilationException;
import cotlette.core.spi.CompiledProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compiles the tests of a project into its module, so that they see what is not public. */
public final class TestCompiler {
    private final Set<String> required;

    /** Creates a compiler of tests that require {@code modules} beyond what the project requires. */
    public TestCompiler(Set<String> modules) {
        this.required = Set.copyOf(modules);
    }

    /**
     * Compiles the tests, or finds out that nothing has changed since they were compiled last.
     *
     * @param compiled the project itself
     * @param foundation what the project's module stands on
     * @return the folders of the tests, that of the classes first; empty when the project has no tests
     * @throws CompilationException when they do not compile
     */
    public List<Path> compile(Project project, CompiledProject compiled, Foundation foundation) {
        RuntimeModules runtime = RuntimeModules.ofThisJvm().with(foundation);
        try {
            SourceTree sources = SourceTree.ofTests(project);
            if (sources.files().isEmpty()) {
                return List.of();
            }
            Path classes = compiled.contents().getFirst();
            Builds builds = new Builds(project.workFolder().resolve("test-build"));
            String fingerprint = Fingerprint.of(sources, runtime, List.of(classes.toString()));
            if (!builds.use(fingerprint)) {
                Path draft = builds.begin();
                try {
                    compile(project, sources, classes, runtime, draft);
                    builds.finish(draft, fingerprint);
                } finally {
                    builds.discard(draft);
                }
            }
            List<Path> contents =
                    new ArrayList<>(List.of(builds.folder(fingerprint).resolve("classes")));
            if (Files.isDirectory(project.testResources())) {
                contents.add(project.testResources());
            }
            return contents;
        } catch (IOException failure) {
            throw new CotletteException(
                    "The tests in " + project.testSources() + " cannot be compiled: " + failure, failure);
        }
    }

    private void compile(Project project, SourceTree sources, Path classes, RuntimeModules runtime, Path build)
            throws IOException {
        String module = ProjectModule.in(List.of(classes)).name();
        JavaCompilation.Result result = JavaCompilation.ofPatch(
                        runtime, module, classes, sources.root(), required, build)
                .run(project.folder(), sources.files());
        if (!result.successful()) {
            throw new CompilationException(result.messages());
        }
    }
}
