package cotlette.dev;

import com.sun.source.util.JavacTask;
import cotlette.api.base.CotletteException;
import cotlette.core.spi.CompilerMessage;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of the Java compiler, with our annotation processor where a project is compiled. */
final class JavaCompilation {
    /** Warnings about what is probably a mistake in an application; those that matter to libraries only are left out. */
    static final List<String> OPTIONS = List.of(
            // All errors at once: javac would stop at those of declarations where a processor runs.
            "--should-stop=ifError=FLOW",
            "-g",
            "-parameters",
            "-encoding",
            "UTF-8",
            "-Xlint:dep-ann,deprecation,divzero,empty,fallthrough,finally,overrides,rawtypes,removal,static,unchecked,varargs");

    private static final String OURS = "cotlette.";

    private final Path classes;
    private final Path generated;
    private final boolean processes;
    private final List<String> modules;

    private JavaCompilation(Path classes, Path generated, boolean processes, List<String> modules) {
        this.classes = classes;
        this.generated = generated;
        this.processes = processes;
        this.modules = List.copyOf(modules);
    }

    /** Returns the compilation of a project's module. */
    static JavaCompilation ofProject(RuntimeModules runtime, Path classes, Path generated) {
        return new JavaCompilation(classes, generated, true, List.of("--module-path", runtime.path()));
    }

    /** Returns the compilation of more classes into a module that has been compiled to {@code compiled}. */
    static JavaCompilation ofPatch(
            RuntimeModules runtime, String module, Path compiled, Path sources, Set<String> required, Path build) {
        return new JavaCompilation(
                build.resolve("classes"),
                build.resolve("generated"),
                false,
                List.of(
                        "--module-path",
                        compiled + File.pathSeparator + runtime.path(),
                        "--patch-module",
                        module + "=" + sources,
                        "--add-modules",
                        String.join(",", required),
                        "--add-reads",
                        module + "=" + String.join(",", required)));
    }

    /**
     * What came of it.
     *
     * @param successful whether there are classes now
     * @param messages errors and warnings, in the order of the compiler
     */
    record Result(boolean successful, List<CompilerMessage> messages) {}

    Result run(Path project, List<Path> sources) throws IOException {
        Files.createDirectories(classes);
        Files.createDirectories(generated);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        CompilerMessages messages = new CompilerMessages(project, generated);
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            List<CompilerMessage> ofTheParser = messages.of(parse(compiler, files, units));
            return ofTheParser.stream().anyMatch(message -> message.level() == CompilerMessage.Level.ERROR)
                    ? new Result(false, ofTheParser)
                    : compile(compiler, files, units, messages);
        }
    }

    /**
     * Looks at the syntax alone first: the compiler would go on after a missing bracket, and complain about much that is missing only because
     * of it.
     */
    private static List<Diagnostic<? extends JavaFileObject>> parse(
            JavaCompiler compiler, StandardJavaFileManager files, Iterable<? extends JavaFileObject> units)
            throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                compiler.getTask(Writer.nullWriter(), files, diagnostics, List.of("-proc:none"), null, units);
        task.setLocale(Locale.ENGLISH);
        task.parse();
        return diagnostics.getDiagnostics();
    }

    private Result compile(
            JavaCompiler compiler,
            StandardJavaFileManager files,
            Iterable<? extends JavaFileObject> units,
            CompilerMessages messages) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        List<Processor> processors = processes ? processors() : List.of();
        JavaCompiler.CompilationTask task =
                compiler.getTask(output, files, diagnostics, options(processors), null, units);
        task.setLocale(Locale.ENGLISH);
        task.setProcessors(processors);
        boolean successful = call(task);
        List<CompilerMessage> found = messages.of(diagnostics.getDiagnostics());
        if (!successful && found.isEmpty()) {
            throw new CotletteException("The compiler failed without saying why: " + output);
        }
        return new Result(successful, found);
    }

    private static boolean call(JavaCompiler.CompilationTask task) {
        try {
            return task.call();
        } catch (RuntimeException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new CotletteException(
                    "The compiler, or an annotation processor that it runs, failed by itself: " + cause
                            + ". This is no mistake of the project; please report it with the output of --traceback.",
                    broken);
        }
    }

    private List<String> options(List<Processor> processors) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        options.add(processors.isEmpty() ? "-proc:none" : "-proc:full");
        options.addAll(modules);
        return options;
    }

    /** Libraries may bring processors, too; which of these run is for the project to say, not for what happens to be in the runtime. */
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith(OURS))
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
