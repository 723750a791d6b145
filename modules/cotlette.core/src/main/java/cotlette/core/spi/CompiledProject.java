package cotlette.core.spi;

import java.nio.file.Path;
import java.util.List;

/**
 * A project that compiled.
 *
 * @param contents the folders of the project's module, for {@link cotlette.core.ProjectModule#in}; these never change afterwards
 * @param compiled whether the compiler ran; false when nothing had changed
 * @param warnings what the compiler warns about; empty when it did not run
 * @since 0.1
 */
public record CompiledProject(List<Path> contents, boolean compiled, List<CompilerMessage> warnings) {
    /** Copies the lists, so that nobody changes them later. */
    public CompiledProject {
        contents = List.copyOf(contents);
        warnings = List.copyOf(warnings);
    }
}
