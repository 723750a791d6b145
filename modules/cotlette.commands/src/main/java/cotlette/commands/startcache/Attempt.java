package cotlette.commands.startcache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An attempt to make a cache, of which there is one at a time. The lock goes with the process, however that ends. */
final class Attempt implements AutoCloseable {
    private static final Duration NOT_AGAIN_FOR = Duration.ofDays(1);

    private final FileChannel channel;
    private final FileLock lock;

    private Attempt(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Returns whether one is worth it: nobody is at it, and none has failed so recently that nothing will have changed. */
    static boolean isWorthIt(Path file) throws IOException {
        if (Files.exists(file)
                && Files.size(file) > 0
                && Files.getLastModifiedTime(file)
                        .toInstant()
                        .isAfter(Instant.now().minus(NOT_AGAIN_FOR))) {
            return false;
        }
        try (FileChannel channel = open(file);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    /** Begins one, unless another process is at it. */
    static Optional<Attempt> begin(Path file) throws IOException {
        FileChannel channel = open(file);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        return Optional.of(new Attempt(channel, lock));
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Writes down why nothing came of it. */
    void failed(String reason) throws IOException {
        channel.write(ByteBuffer.wrap((reason + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            lock.release();
        }
    }
}
