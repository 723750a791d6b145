package cotlette.core.jar;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.FindException;
import java.lang.module.InvalidModuleDescriptorException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipException;

/** Finds out whether a file is a jar that can be a module. */
public final class JarInspection {
    private static final byte[] ZIP = {'P', 'K'};
    private static final String AGAIN = "Copy or download it again.";

    private JarInspection() {}

    /**
     * Looks at a jar without running anything of it.
     *
     * @throws UnusableJar when it cannot be a module
     */
    public static InspectedJar of(Path file) throws UnusableJar {
        checkBeginning(file);
        Set<String> entries = entries(file);
        return new InspectedJar(file, module(file), entries);
    }

    private static void checkBeginning(Path file) throws UnusableJar {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] beginning = content.readNBytes(ZIP.length);
            if (beginning.length == 0) {
                throw new UnusableJar("is empty", AGAIN);
            }
            if (beginning.length < ZIP.length || beginning[0] != ZIP[0] || beginning[1] != ZIP[1]) {
                throw new UnusableJar("is no jar: it does not begin as a zip file does", "Put a jar in its place.");
            }
        } catch (IOException unreadable) {
            throw new UnusableJar(
                    "cannot be read (" + unreadable + ")", "Let the user that runs Cotlette read the file.");
        }
    }

    private static Set<String> entries(Path file) throws UnusableJar {
        try {
            return JarEntries.of(file);
        } catch (ZipException damaged) {
            throw new UnusableJar("is cut off or damaged: " + damaged.getMessage(), AGAIN);
        } catch (IOException unreadable) {
            throw new UnusableJar("cannot be read (" + unreadable + ")", AGAIN);
        }
    }

    private static ModuleReference module(Path file) throws UnusableJar {
        try {
            return ModuleFinder.of(file).findAll().stream()
                    .findFirst()
                    .orElseThrow(() -> new UnusableJar("has no module", "Put a jar in its place."));
        } catch (FindException refused) {
            throw explained(file, refused);
        }
    }

    private static UnusableJar explained(Path file, FindException refused) {
        Throwable cause = refused.getCause() == null ? refused : refused.getCause();
        if (cause instanceof InvalidModuleDescriptorException invalid) {
            String message = String.valueOf(invalid.getMessage());
            return message.startsWith("Unsupported major.minor version")
                    ? new UnusableJar(
                            "is compiled for a newer Java than the "
                                    + Runtime.version().feature() + " that runs here (" + message + ")",
                            "Use one that is compiled for Java "
                                    + Runtime.version().feature() + ".")
                    : new UnusableJar("has a descriptor that cannot be read: " + message, "Build it again.");
        }
        if (cause instanceof IllegalArgumentException) {
            return new UnusableJar(
                    "is no module, and none can be named after its file (" + cause.getMessage() + ")",
                    "Rename the file so that it begins with words of letters, as in example-tools-1.0.jar.");
        }
        return new UnusableJar(
                "is no module: " + String.valueOf(cause.getMessage()).replace(file.toString(), "it"), AGAIN);
    }
}
