package cotlette.db.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * The folder of a database server's programs and of an empty data folder, which all JVMs of a build share: both are made by the first that
 * needs them.
 */
final class ServerPrograms {
    /** Makes what a folder is to hold. */
    interface Preparation {
        void prepare(Path folder) throws IOException;
    }

    private ServerPrograms() {}

    /**
     * Returns the folder of a server, prepared.
     *
     * @param name what tells this server and its version from others
     */
    static Path prepared(String name, Preparation preparation) {
        Path all = Path.of(System.getProperty("cotlette.test.servers", temporary("cotlette-test-servers")));
        Path folder = all.resolve(name);
        Path ready = all.resolve(name + ".ready");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            all.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                if (!Files.exists(ready)) {
                    preparation.prepare(folder);
                    Files.createFile(ready);
                }
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns a folder of this machine for files that do not last. */
    static String temporary(String name) {
        return Path.of(System.getProperty("java.io.tmpdir")).resolve(name).toString();
    }

    /**
     * Runs a program to its end.
     *
     * @throws IOException when it fails; the message has what it printed
     */
    static void run(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + " failed:\n" + printed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
