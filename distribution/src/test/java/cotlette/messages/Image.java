package cotlette.messages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The built image, called as its user calls it: by its launcher, in a folder, without a terminal. */
public final class Image {
    private static final Path LAUNCHER = Path.of(System.getProperty("cotlette.image"), "bin", "cotlette");

    private Image() {}

    /**
     * How a command ended.
     *
     * @param code its exit code
     * @param text what it printed, errors among it
     */
    public record Outcome(int code, String text) {}

    /** Runs a command to its end. */
    public static Outcome run(Path folder, String... words) throws IOException, InterruptedException {
        Process process = start(folder, words);
        String text = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), text);
    }

    /** Starts a command. */
    static Process start(Path folder, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(LAUNCHER.toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        // A command that only fails is over before the better compiler of the JVM would pay off.
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        System.getenv("PATH"),
                        "HOME",
                        folder.toString(),
                        "LANG",
                        "C.UTF-8",
                        "COTLETTE_STARTCACHE",
                        "off",
                        "COTLETTE_JAVA_OPTS",
                        "-XX:TieredStopAtLevel=1"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
