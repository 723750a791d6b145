package cotlette.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names a state of all that the outcome of a compilation depends on. */
final class Fingerprint {
    private static final int BYTES = 12;

    private Fingerprint() {}

    static String of(SourceTree sources, RuntimeModules runtime, List<String> options) throws IOException {
        MessageDigest digest = sha256();
        add(digest, runtime.state().getBytes(StandardCharsets.UTF_8));
        add(digest, options.toString().getBytes(StandardCharsets.UTF_8));
        for (Path file : sources.files()) {
            add(digest, sources.root().relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            add(digest, Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** The length goes first, so that no two sequences of parts look alike. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
