package cotlette.core.spi;

import cotlette.core.Project;
import cotlette.core.layer.Foundation;

/**
 * Compiles projects. A service: {@code provides cotlette.core.spi.ProjectCompiler with …}; in an image that is to run finished
 * applications only, no module provides it.
 *
 * @since 0.1
 */
public interface ProjectCompiler {
    /**
     * Compiles a project, or finds out that nothing has changed since it was compiled last.
     *
     * @param foundation what the project's module will stand on, and is compiled against
     * @throws CompilationException when the project does not compile; what was compiled before stays as it was
     * @throws cotlette.api.base.CotletteException when there is nothing to compile, or the result cannot be written
     */
    CompiledProject compile(Project project, Foundation foundation);

    /** Compiles as above a project that needs no plug-ins and libraries. */
    default CompiledProject compile(Project project) {
        return compile(project, Foundation.ofRuntime());
    }
}
