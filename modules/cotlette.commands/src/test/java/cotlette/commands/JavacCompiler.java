package cotlette.commands;

import cotlette.core.Project;
import cotlette.core.layer.Foundation;
import cotlette.core.spi.CompilationException;
import cotlette.core.spi.CompiledProject;
import cotlette.core.spi.CompilerMessage;
import cotlette.core.spi.ProjectCompiler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles projects anew each time, with all warnings, and with the annotation processor. */
public final class JavacCompiler implements ProjectCompiler {
    /** Creates a compiler. */
    public JavacCompiler() {}

    @Override
    public CompiledProject compile(Project project, Foundation foundation) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        Path classes = project.workFolder().resolve("classes");
        try {
            compile(project, foundation, classes, found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<CompilerMessage> messages =
                found.getDiagnostics().stream().map(JavacCompiler::message).toList();
        if (messages.stream().anyMatch(message -> message.level() == CompilerMessage.Level.ERROR)) {
            throw new CompilationException(messages);
        }
        return new CompiledProject(List.of(classes), true, messages);
    }

    private static void compile(
            Project project, Foundation foundation, Path classes, DiagnosticCollector<JavaFileObject> found)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ENGLISH, null);
                Stream<Path> tree = Files.walk(project.sources())) {
            List<Path> sources =
                    tree.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-Xlint:all,-processing",
                    "-d",
                    Files.createDirectories(classes).toString(),
                    "--module-path",
                    Stream.concat(
                                    Stream.of(System.getProperty("jdk.module.path")),
                                    foundation.jars().stream().map(Path::toString))
                            .collect(Collectors.joining(File.pathSeparator)),
                    // The processor is no module of these tests, so it is on the class path.
                    "--processor-path",
                    System.getProperty("java.class.path"));
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
    }

    private static CompilerMessage message(Diagnostic<? extends JavaFileObject> diagnostic) {
        return new CompilerMessage(
                diagnostic.getKind() == Diagnostic.Kind.ERROR
                        ? CompilerMessage.Level.ERROR
                        : CompilerMessage.Level.WARNING,
                Optional.ofNullable(diagnostic.getSource()).map(source -> Path.of(source.toUri())),
                (int) Math.max(0, diagnostic.getLineNumber()),
                (int) Math.max(0, diagnostic.getColumnNumber()),
                diagnostic.getMessage(Locale.ENGLISH),
                "");
    }
}
