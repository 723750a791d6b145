package cotlette.commands.program;

import cotlette.api.base.CotletteException;
import cotlette.core.spi.ProjectCompiler;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * What the program finds around it.
 *
 * @param workingDirectory the folder it was called in
 * @param environment the variables of the environment
 * @param compiler gives the compiler of projects, when one is needed
 */
public record Surroundings(Path workingDirectory, Map<String, String> environment, Supplier<ProjectCompiler> compiler) {
    /** Copies the variables, so that nobody changes them later. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Returns those of the process. */
    public static Surroundings ofProcess() {
        return new Surroundings(Path.of("").toAbsolutePath(), System.getenv(), Surroundings::compilerOfRuntime);
    }

    private static ProjectCompiler compilerOfRuntime() {
        return ServiceLoader.load(ProjectCompiler.class, Surroundings.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new CotletteException(
                        "This runtime has no compiler: the module cotlette.dev is missing, so a project "
                                + "cannot be started from its sources."));
    }
}
