package cotlette.dev.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A jar that lies in the local repository of Maven now.
 *
 * @param coordinates what it is
 * @param path where it is
 */
record FetchedJar(Coordinates coordinates, Path path) {
    /** Returns the digest of the jar, in hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    /** Returns the module that the jar is, or becomes on a module path; empty when it cannot be one. */
    Optional<String> module() {
        try {
            return ModuleFinder.of(path).findAll().stream()
                    .map(module -> module.descriptor().name())
                    .findFirst();
        } catch (FindException noModule) {
            return Optional.empty();
        }
    }

    /** Returns whether this runtime has the module already. */
    boolean isInRuntime() {
        return module().flatMap(ModuleLayer.boot()::findModule).isPresent();
    }
}
