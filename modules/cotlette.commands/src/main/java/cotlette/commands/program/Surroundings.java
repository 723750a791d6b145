package cotlette.commands.program;

import cotlette.core.plugin.Plugin;
import cotlette.core.plugin.PluginLoader;
import cotlette.core.plugin.Plugins;
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
 * @param plugins the plug-ins of the image
 */
public record Surroundings(
        Path workingDirectory, Map<String, String> environment, Supplier<ProjectCompiler> compiler, Plugins plugins) {
    /** The property of the JVM that says where the image is; whoever starts our modules otherwise has none. */
    private static final String IMAGE = "cotlette.home";

    /** Copies the variables, so that nobody changes them later. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Creates surroundings without plug-ins. */
    public Surroundings(Path workingDirectory, Map<String, String> environment, Supplier<ProjectCompiler> compiler) {
        this(workingDirectory, environment, compiler, Plugins.NONE);
    }

    /** Returns those of the process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                Path.of("").toAbsolutePath(), System.getenv(), Surroundings::compilerOfRuntime, ofImage());
    }

    private static Plugins ofImage() {
        String image = System.getProperty(IMAGE);
        return image == null
                ? Plugins.NONE
                : new PluginLoader().load(Path.of(image, "plugins"), Plugin.Origin.IMAGE, Plugins.NONE);
    }

    private static ProjectCompiler compilerOfRuntime() {
        return ServiceLoader.load(ProjectCompiler.class, Surroundings.class.getClassLoader())
                .findFirst()
                .orElseGet(FinishedProjects::new);
    }
}
