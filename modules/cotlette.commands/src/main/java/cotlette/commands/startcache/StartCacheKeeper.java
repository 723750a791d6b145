package cotlette.commands.startcache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sees to it that the next start finds a cache. A process of its own makes it in the background, when the command has ended or, for a
 * server, some seconds after its start; nobody waits for it, and nobody hears of it when nothing comes of it.
 */
public final class StartCacheKeeper {
    private static final Duration SERVER_IS_READY_AFTER = Duration.ofSeconds(5);
    private static final Duration NEW_FOR = Duration.ofDays(1);

    private final StartCache cache;
    private final Map<String, String> environment;
    private final AtomicBoolean done = new AtomicBoolean();

    private StartCacheKeeper(StartCache cache, Map<String, String> environment) {
        this.cache = cache;
        this.environment = environment;
    }

    /** Looks what the start was like; what is returned is to be run at the end of the process. */
    public static Runnable begin(Map<String, String> environment) {
        return StartCache.ofProcess()
                .<Runnable>map(cache -> new StartCacheKeeper(cache, environment).begin())
                .orElse(() -> {});
    }

    private Runnable begin() {
        try {
            if (cache.exists()) {
                if (isSharing()) {
                    noteUse();
                    return () -> {};
                }
                remove();
            }
        } catch (IOException refused) {
            log(refused);
            return () -> {};
        }
        Thread.ofPlatform().daemon().name("cotlette-startcache").start(this::makeLater);
        return this::make;
    }

    /**
     * Removes a cache that the JVM has refused. Something has changed that its name does not tell, such as the time of a jar; or, where it is
     * new, it is refused for good, and making it again would be of no use.
     */
    private void remove() throws IOException {
        if (isNew()) {
            Optional<Attempt> attempt = Attempt.begin(cache.attempt());
            if (attempt.isPresent()) {
                try (Attempt failed = attempt.get()) {
                    failed.failed("The JVM has refused a new cache.");
                }
            }
        }
        Files.deleteIfExists(cache.file());
    }

    private boolean isNew() throws IOException {
        return Files.getLastModifiedTime(cache.file())
                .toInstant()
                .isAfter(Instant.now().minus(NEW_FOR));
    }

    /** Returns whether the JVM uses a cache, its own or ours; with one that it refuses, it uses none at all. */
    private static boolean isSharing() {
        return System.getProperty("java.vm.info", "").contains("sharing");
    }

    private void noteUse() throws IOException {
        if (!isNew()) {
            Files.setLastModifiedTime(cache.file(), FileTime.from(Instant.now()));
        }
    }

    private void makeLater() {
        try {
            Thread.sleep(SERVER_IS_READY_AFTER);
            make();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void make() {
        try {
            if (done.compareAndSet(false, true) && !cache.exists()) {
                Files.createDirectories(cache.place());
                if (Attempt.isWorthIt(cache.attempt())) {
                    start();
                }
            }
        } catch (IOException | UnsupportedOperationException noPlace) {
            log(noPlace);
        }
    }

    private void start() throws IOException {
        List<String> command = ImageJava.ofProcess(environment)
                .command(
                        List.of(),
                        BackgroundMaking.class,
                        List.of(cache.folder().toString(), cache.file().toString()));
        List<String> nicely = new ArrayList<>(List.of("nice", "-n", "19"));
        nicely.addAll(command);
        try {
            ImageJava.start(nicely);
        } catch (IOException noNice) {
            ImageJava.start(command);
        }
    }

    private static void log(Exception failure) {
        System.getLogger("cotlette.commands")
                .log(System.Logger.Level.DEBUG, "There will be no start cache: {0}", failure.toString());
    }
}
