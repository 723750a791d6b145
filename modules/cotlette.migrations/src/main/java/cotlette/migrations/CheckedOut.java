package cotlette.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** What Git is doing in the working copy that a project belongs to. */
final class CheckedOut {
    private static final String POINTER = "gitdir:";

    private CheckedOut() {}

    /** Returns whether a branch is being merged into the one that is checked out. */
    static boolean isMerging(Path project) {
        return Stream.iterate(project, Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(".git"))
                .filter(Files::exists)
                .findFirst()
                .filter(git -> Files.exists(state(git).resolve("MERGE_HEAD")))
                .isPresent();
    }

    /** Where the state is: in a working copy beside the first one, a file says it. */
    private static Path state(Path git) {
        if (Files.isDirectory(git)) {
            return git;
        }
        try {
            String pointer = Files.readString(git).strip();
            return pointer.startsWith(POINTER)
                    ? git.resolveSibling(pointer.substring(POINTER.length()).strip())
                    : git;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
