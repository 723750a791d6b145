package cotlette.processor;

import cotlette.api.base.ApiLevel;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where the classes are that projects under test are compiled with. */
final class TestClasspath {
    private TestClasspath() {}

    /** The API and the nullness annotations, as a module path. */
    static List<Path> api() {
        return List.of(location(ApiLevel.class), nullnessAnnotations());
    }

    /** The processor, as a path that the compiler looks for processors in. */
    static Path processor() {
        return location(CotletteProcessor.class);
    }

    static String join(List<Path> paths) {
        return String.join(
                File.pathSeparator, paths.stream().map(Path::toString).toList());
    }

    /** They are no classes of the running tests, so that no class can be asked where it came from. */
    private static Path nullnessAnnotations() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(property ->
                        Arrays.stream(System.getProperty(property, "").split(File.pathSeparator)))
                .map(Path::of)
                .filter(path -> path.getFileName() != null
                        && path.getFileName().toString().startsWith("jspecify"))
                .findFirst()
                .orElseThrow();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
