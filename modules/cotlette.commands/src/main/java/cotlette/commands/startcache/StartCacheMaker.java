package cotlette.commands.startcache;

import cotlette.api.base.CotletteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a start cache: has a process rehearse what commands do, which the JVM records, and has the JVM make the cache from the record. It gets
 * its name only when the JVM has accepted it.
 */
public final class StartCacheMaker {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final StartCache cache;
    private final ImageJava java;

    /** Creates a maker of the cache of this image. */
    public StartCacheMaker(StartCache cache, Map<String, String> environment) {
        this.cache = cache;
        this.java = ImageJava.ofProcess(environment);
    }

    /**
     * Makes it anew.
     *
     * @return false when another process is making it now
     * @throws CotletteException when the JVM makes none
     */
    public boolean make() throws IOException, InterruptedException {
        Files.createDirectories(cache.place());
        Optional<Attempt> begun = Attempt.begin(cache.attempt());
        if (begun.isEmpty()) {
            return false;
        }
        try (Attempt attempt = begun.get();
                Draft draft = Draft.in(cache.place())) {
            try {
                make(draft.folder());
            } catch (CotletteException | IOException failure) {
                attempt.failed(failure.toString());
                throw failure;
            }
        }
        new OldCaches(cache.folder()).removeExcept(cache.file());
        return true;
    }

    private void make(Path draft) throws IOException, InterruptedException {
        String record = "-XX:AOTConfiguration=" + draft.resolve("record");
        Path made = draft.resolve("cache");
        run("The rehearsal", List.of("-XX:AOTMode=record", record), draft);
        run("The JVM's making of the cache", List.of("-XX:AOTMode=create", record, "-XX:AOTCache=" + made), draft);
        run("A start with the cache", List.of("-XX:AOTMode=on", "-XX:AOTCache=" + made, "--dry-run"), draft);
        Files.move(made, cache.file(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(String what, List<String> options, Path draft) throws IOException, InterruptedException {
        ImageJava.run(what, java.command(options, Rehearsal.class, List.of(draft.toString())), LIMIT);
    }
}
