package cotlette.dev.library;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.util.stream.Stream;
import org.eclipse.aether.transfer.ArtifactNotFoundException;
import org.eclipse.aether.transfer.ChecksumFailureException;
import org.eclipse.aether.transfer.MetadataNotFoundException;

/** Says why a library could not be fetched, and what to do. */
final class FetchFailure {
    private FetchFailure() {}

    static CommandException of(Coordinates library, Exception failure) {
        if (causes(failure).anyMatch(ChecksumFailureException.class::isInstance)) {
            return new CommandException(
                    "What was sent for " + library + " is not what the repository says it is: " + reason(failure)
                            + " Nothing was changed. Try again; if it stays so, something between here and the repository changes files.",
                    failure);
        }
        return causes(failure).anyMatch(FetchFailure::isAbsence) ? unknown(library) : unreachable(library, failure);
    }

    static CommandException unknown(Coordinates library) {
        return new CommandException(
                "There is no library " + library + ", or one that it needs is missing, in the repositories of "
                        + "Maven that are in use. Look at how it is spelled: group:artifact:version, as its documentation shows them.");
    }

    static CommandException unreachable(Coordinates library, Exception failure) {
        return new CommandException(
                library + " could not be fetched: " + reason(failure)
                        + " Nothing was changed. Mirrors and proxies are read from ~/.m2/settings.xml, as Maven does.",
                failure);
    }

    static boolean isAbsence(Throwable failure) {
        return failure instanceof ArtifactNotFoundException || failure instanceof MetadataNotFoundException;
    }

    /** Returns what the network said, and of what it was; the URL of a repository may carry a password. */
    private static String reason(Throwable failure) {
        Throwable said = causes(failure)
                .filter(IOException.class::isInstance)
                .findFirst()
                .or(() -> causes(failure).reduce((_, later) -> later))
                .orElse(failure);
        String message = said.getMessage() == null ? "" : ": " + said.getMessage();
        return said.getClass().getSimpleName() + message + (message.endsWith(".") ? "" : ".");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
