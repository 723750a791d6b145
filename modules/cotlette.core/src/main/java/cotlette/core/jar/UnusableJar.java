package cotlette.core.jar;

import java.io.Serial;
import java.nio.file.Path;

/** Why a jar cannot be used, and what to do about it: one line. */
public final class UnusableJar extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates a reason.
     *
     * @param cause what is wrong, without a full stop, to follow the name of the jar: {@code is empty}
     * @param remedy what to do, a sentence
     */
    public UnusableJar(String cause, String remedy) {
        this(oneLine(cause) + ". " + oneLine(remedy));
    }

    private UnusableJar(String reason) {
        super(reason);
    }

    /** Returns the same reason about a folder of which only this jar cannot be used. */
    public UnusableJar within(Path file) {
        return new UnusableJar("has a jar that cannot be used: " + file.getFileName() + " " + reason());
    }

    /** Returns cause and remedy, to follow the name of the jar. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
