package cotlette.core.plugin;

import cotlette.core.jar.UnusableJar;
import java.util.ServiceConfigurationError;

/** Says what it means when the code of a plug-in fails. */
final class TrialFailure {
    private static final String AUTHOR = "Ask its author for a version that works, or remove it.";

    private TrialFailure() {}

    /** Returns what was thrown first. */
    static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    /**
     * Returns the reason to leave a plug-in out.
     *
     * @param cause what was thrown first
     * @param place where in the plug-in, in brackets behind a space; empty when it is not known
     */
    static UnusableJar explained(Throwable cause, String place) {
        return switch (cause) {
            case ClassNotFoundException missing -> lacks(missing);
            case NoClassDefFoundError missing -> lacks(missing);
            case LinkageError foreign ->
                new UnusableJar(
                        "does not fit this version of Cotlette (" + foreign + ")",
                        "Use the version of the plug-in that was made for this one.");
            case NoSuchMethodException misfit -> misfit(misfit);
            case ServiceConfigurationError misfit -> misfit(misfit);
            default -> new UnusableJar("fails when it is loaded: " + cause + place, AUTHOR);
        };
    }

    private static UnusableJar misfit(Throwable cause) {
        return new UnusableJar(
                "has a provider that cannot be made: " + cause.getMessage(),
                "A provider is public, implements its service, and has a public constructor without parameters.");
    }

    private static UnusableJar lacks(Throwable missing) {
        return new UnusableJar(
                "needs the class " + String.valueOf(missing.getMessage()).replace('/', '.') + ", which is not there",
                "Put the jar that has it beside the plug-in, into a folder of its own below plugins.");
    }
}
