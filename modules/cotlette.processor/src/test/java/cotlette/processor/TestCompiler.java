package cotlette.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles projects in process, with the processor and all warnings as errors.
 *
 * @param folder where it puts what it makes
 * @param modulePath further modules
 * @param options further options
 */
record TestCompiler(Path folder, List<Path> modulePath, List<String> options) {
    static TestCompiler in(Path folder) {
        return new TestCompiler(folder, List.of(), List.of());
    }

    TestCompiler withModules(Path... modules) {
        return new TestCompiler(folder, List.of(modules), options);
    }

    TestCompiler with(String... furtherOptions) {
        return new TestCompiler(folder, modulePath, List.of(furtherOptions));
    }

    /**
     * What came out.
     *
     * @param diagnostics errors and warnings
     * @param output the compiled classes
     * @param generated the generated sources
     */
    record Result(
            boolean successful, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output, Path generated) {
        /** Returns the errors and warnings, one below the other, each with its file and line. */
        String messages() {
            StringBuilder text = new StringBuilder();
            for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
                String place = diagnostic.getSource() == null
                        ? ""
                        : diagnostic.getSource().toUri().getPath().substring(1) + ":" + diagnostic.getLineNumber()
                                + ": ";
                text.append(place).append(diagnostic.getMessage(Locale.ENGLISH)).append('\n');
            }
            return text.toString();
        }

        /** Returns this result of a compilation that must have worked. */
        Result orFail() {
            if (!successful || !diagnostics.isEmpty()) {
                throw new AssertionError("Does not compile:\n" + messages());
            }
            return this;
        }

        /** Returns the generated sources by their paths. */
        Sources generatedSources() {
            return Sources.in(generated);
        }
    }

    Result compile(Sources sources) {
        return run(sources, List.of(new CotletteProcessor(), new Claim()));
    }

    /** Compiles with the processors that the compiler finds by itself. */
    Result compileWithProcessorPath(Sources sources, String pathOption) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(pathOption, TestClasspath.processor().toString()));
        return new TestCompiler(folder, modulePath, all).run(sources, List.of());
    }

    private Result run(Sources sources, List<Processor> processors) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path output = folder.resolve("classes");
        Path generated = folder.resolve("generated");
        List<Path> modules = new ArrayList<>(TestClasspath.api());
        modules.addAll(modulePath);
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:full", "-implicit:none"));
        arguments.addAll(List.of("-d", output.toString(), "-s", generated.toString()));
        arguments.addAll(List.of("--module-path", TestClasspath.join(modules)));
        arguments.addAll(options);
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            Files.createDirectories(output);
            Files.createDirectories(generated);
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, arguments, null, sources.objects());
            task.setLocale(Locale.ENGLISH);
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            return new Result(task.call(), diagnostics.getDiagnostics(), output, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
