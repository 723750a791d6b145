package cotlette.dev;

import cotlette.api.base.CotletteException;
import cotlette.core.Project;
import cotlette.core.layer.Foundation;
import cotlette.core.spi.CompilationException;
import cotlette.core.spi.CompiledProject;
import cotlette.core.spi.CompilerMessage;
import cotlette.core.spi.ProjectCompiler;
import cotlette.dev.library.LibraryCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles a project whole, with the compiler and the modules of this runtime, into a folder of its own for each state of the sources.
 *
 * <p>Resources are not copied: the module reads them where they are, so that a changed template needs no compiler.
 */
public final class InProcessCompiler implements ProjectCompiler {
    private final RuntimeModules runtime;

    /** Creates a compiler; called by the service loader. */
    public InProcessCompiler() {
        this(RuntimeModules.ofThisJvm());
    }

    InProcessCompiler(RuntimeModules runtime) {
        this.runtime = runtime;
    }

    @Override
    public CompiledProject compile(Project project, Foundation foundation) {
        if (runtime.path().isEmpty()) {
            throw new CotletteException(
                    "Cotlette itself runs on the class path here. A project is a module and needs its modules: start the "
                            + "JVM with --module-path in place of --class-path.");
        }
        LibraryCheck.check(project);
        RuntimeModules modules = runtime.with(foundation);
        try {
            SourceTree sources = SourceTree.of(project);
            Builds builds = new Builds(project.workFolder().resolve("build"));
            String fingerprint = Fingerprint.of(sources, modules, JavaCompilation.OPTIONS);
            Path finished = builds.folder(fingerprint);
            if (builds.use(fingerprint)) {
                return new CompiledProject(contents(project, finished), false, List.of());
            }
            Path draft = builds.begin();
            try {
                List<CompilerMessage> warnings = compile(project, sources, modules, draft);
                builds.finish(draft, fingerprint);
                return new CompiledProject(contents(project, finished), true, warnings);
            } finally {
                builds.discard(draft);
            }
        } catch (IOException failure) {
            throw new CotletteException(
                    "The project in " + project.folder() + " cannot be compiled: " + failure
                            + ". Compiled classes are kept in " + project.workFolder() + ", which must be writable.",
                    failure);
        }
    }

    private static List<CompilerMessage> compile(
            Project project, SourceTree sources, RuntimeModules modules, Path build) throws IOException {
        JavaCompilation compilation = JavaCompilation.ofProject(modules, classes(build), build.resolve("generated"));
        JavaCompilation.Result result = compilation.run(project.folder(), sources.files());
        if (!result.successful()) {
            throw new CompilationException(result.messages());
        }
        return result.messages();
    }

    private static List<Path> contents(Project project, Path build) {
        List<Path> contents = new ArrayList<>(List.of(classes(build)));
        if (Files.isDirectory(project.resources())) {
            contents.add(project.resources());
        }
        return contents;
    }

    private static Path classes(Path build) {
        return build.resolve("classes");
    }
}
