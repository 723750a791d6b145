package cotlette.commands.program;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the program finds around it.
 *
 * @param workingDirectory the folder it was called in
 * @param environment the variables of the environment
 */
public record Surroundings(Path workingDirectory, Map<String, String> environment) {
    /** Copies the variables, so that nobody changes them later. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Returns those of the process. */
    public static Surroundings ofProcess() {
        return new Surroundings(Path.of("").toAbsolutePath(), System.getenv());
    }
}
