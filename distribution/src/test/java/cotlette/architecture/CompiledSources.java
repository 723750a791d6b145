package cotlette.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Compiles small sources, so that rules can be shown classes that break them. */
final class CompiledSources {
    private CompiledSources() {}

    /** Compiles sources given by their file names, for example {@code a/One.java}, below the folder. */
    static List<CompiledClass> compile(Path folder, Map<String, String> sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalArgumentException("The sources of the test do not compile: " + sources);
        }
        List<CompiledClass> compiled = new ArrayList<>();
        try (var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                compiled.add(CompiledClass.of(Files.readAllBytes(file)));
            }
        }
        return compiled;
    }
}
