package cotlette.web.staticfile;

import cotlette.api.spi.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names content by 64 bits of its SHA-256: enough to tell the versions of a file apart, and short in a URL. */
final class Fingerprint {
    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(Resource resource) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[16 * 1024];
        try (InputStream in = open(resource)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH / 2);
    }

    /** A file is read piece by piece, because it may be larger than memory. */
    private static InputStream open(Resource resource) throws IOException {
        return resource.file().isPresent()
                ? Files.newInputStream(resource.file().get())
                : new ByteArrayInputStream(resource.content());
    }

    static boolean looksLike(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(digit -> (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
