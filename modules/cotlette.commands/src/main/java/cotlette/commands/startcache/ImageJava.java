package cotlette.commands.startcache;

import cotlette.api.base.CotletteException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The Java of the image, started as the launcher does it: a cache serves only starts with the same options and module path.
 *
 * @param home the folder of the image
 * @param modulePath where its modules are
 * @param options what the user gives the JVM
 */
record ImageJava(Path home, String modulePath, List<String> options) {
    static ImageJava ofProcess(Map<String, String> environment) {
        String options = environment.getOrDefault("COTLETTE_JAVA_OPTS", "").strip();
        return new ImageJava(
                Path.of(System.getProperty("cotlette.home", "")),
                System.getProperty("jdk.module.path", ""),
                options.isEmpty() ? List.of() : List.of(options.split("\\s+")));
    }

    /** Returns the words that run a class of this module. */
    List<String> command(List<String> first, Class<?> main, List<String> arguments) {
        List<String> words = new ArrayList<>();
        words.add(home.resolve("lib/runtime/bin/java").toString());
        words.addAll(first);
        words.add("@" + home.resolve("lib/java.options"));
        words.addAll(options);
        words.add("-Dcotlette.home=" + home);
        words.addAll(List.of("--module-path", modulePath));
        words.addAll(List.of("--module", main.getModule().getName() + "/" + main.getName()));
        words.addAll(arguments);
        return words;
    }

    /** Starts a process that nobody hears and nobody waits for. */
    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Runs a process to its end.
     *
     * @throws CotletteException when it fails or takes longer than {@code limit}
     */
    static void run(String what, List<String> command, Duration limit) throws IOException, InterruptedException {
        Process process = start(command);
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                throw new CotletteException(what + " takes longer than " + limit.toSeconds() + " s.");
            }
            if (process.exitValue() != 0) {
                throw new CotletteException(what + " ended with " + process.exitValue() + ".");
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
