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
import java.util.regex.Pattern;

/**
 * The Java of the image, started as the launcher does it: a cache serves only starts with the same options and module path.
 *
 * @param home the folder of the image
 * @param modulePath where its modules are
 * @param options those of the user's options that a cache depends on
 */
record ImageJava(Path home, String modulePath, List<String> options) {
    /**
     * Memory, collectors and modules. Others, such as agents, ports and files of logs, belong to the process that the user has started, and a
     * second one would come in its way.
     */
    private static final Pattern SHAPING = Pattern.compile(
            "-Xm[a-z].*|-XX:[+-]Use.*|-XX:(ObjectAlignmentInBytes|MaxHeapSize|(Max|Min|Initial)RAMPercentage)=.*|--[a-z-]+=.*");

    private static final List<String> MORE_OPTIONS = List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    static ImageJava ofProcess(Map<String, String> environment) {
        List<String> given = List.of(
                environment.getOrDefault("COTLETTE_JAVA_OPTS", "").strip().split("\\s+"));
        return new ImageJava(
                Path.of(System.getProperty("cotlette.home", "")),
                System.getProperty("jdk.module.path", ""),
                given.stream()
                        .filter(option -> SHAPING.matcher(option).matches())
                        .toList());
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
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        MORE_OPTIONS.forEach(builder.environment()::remove);
        return builder.start();
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
