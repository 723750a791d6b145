package cotlette.dev.library;

import cotlette.api.base.CotletteException;
import cotlette.core.Project;
import java.util.List;
import java.util.stream.Collectors;

/** Says what to do where a project came from version control, and its libraries did not. */
public final class LibraryCheck {
    private LibraryCheck() {}

    /**
     * Makes sure that a project has the jars which its lock file names.
     *
     * @throws CotletteException when it lacks one
     */
    public static void check(Project project) {
        List<LockedLibrary> missing = LibraryLock.of(project).missing(project);
        if (!missing.isEmpty()) {
            throw new CotletteException("The project's libraries are not in " + project.libraries() + " yet: "
                    + missing.stream().map(LockedLibrary::file).collect(Collectors.joining(", "))
                    + ". Fetch them: cotlette add");
        }
    }
}
