package cotlette.db.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Counts how the tests of drivers end, and writes a line for each driver, view and part to the file that the system property
 * {@code cotlette.tck.report} names. Parts are what all drivers share, and what only blocking ones must fulfil. Lines of earlier runs
 * stay, but for those that are written anew.
 */
final class TckReport implements TestWatcher {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(TckReport.class);

    @Override
    public void testSuccessful(ExtensionContext context) {
        counts(context).passed++;
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        counts(context).failed++;
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        counts(context).skipped++;
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        counts(context).skipped++;
    }

    private static Counts counts(ExtensionContext context) {
        DriverTck driver =
                context.getRequiredTestInstances().findInstance(DriverTck.class).orElseThrow();
        Report report = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Report.class, _ -> new Report(), Report.class);
        return report.byLine.computeIfAbsent(driver.line() + part(context), _ -> new Counts());
    }

    /** Returns the part in whose class the tests stand as a nested class. */
    private static String part(ExtensionContext context) {
        boolean blocking = context.getRequiredTestInstances().getAllInstances().stream()
                .anyMatch(tests -> tests.getClass().getEnclosingClass() == BlockingTck.class);
        return blocking ? " blocking" : " common";
    }

    /** How many tests ended how; they end one after the other. */
    private static final class Counts {
        private int passed;
        private int failed;
        private int skipped;

        @Override
        public String toString() {
            return String.format("%4d passed %3d failed %3d skipped", passed, failed, skipped);
        }
    }

    /** Lives as long as the JVM's tests, and is written when they have ended. */
    private static final class Report implements AutoCloseable {
        private final Map<String, Counts> byLine = new ConcurrentHashMap<>();

        @Override
        public void close() {
            String file = System.getProperty("cotlette.tck.report");
            if (file != null) {
                write(Path.of(file));
            }
        }

        private void write(Path file) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
                try (FileChannel channel =
                                FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock _ = channel.lock()) {
                    TreeMap<String, String> lines = new TreeMap<>();
                    if (Files.exists(file)) {
                        Files.readAllLines(file).forEach(line -> lines.put(key(line), line));
                    }
                    byLine.forEach((key, counts) -> lines.put(key, String.format("%-42s%s", key, counts)));
                    Files.write(file, lines.values());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static String key(String line) {
            return line.replaceFirst(" *\\d+ passed.*", "");
        }
    }
}
