package cotlette.dev.library;

import cotlette.api.command.CommandException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project gets of what was fetched: jars whose modules the runtime has already are left out, because no module may be there twice.
 *
 * @param added the library that was asked for
 * @param jars those that go into the project
 * @param inRuntime those that are left out
 * @param wanted all that the project has asked for
 */
record Selection(FetchedJar added, List<FetchedJar> jars, List<Coordinates> inRuntime, List<Coordinates> wanted) {
    static Selection of(Coordinates library, List<FetchedJar> fetched, LibraryLock lock) {
        FetchedJar added = fetched.stream()
                .filter(jar -> jar.coordinates().isSameLibrary(library))
                .findFirst()
                .orElseThrow(() -> new CommandException(library + " has no jar, so there is nothing to add."));
        if (added.isInRuntime()) {
            throw new CommandException(
                    "Cotlette has the module of " + library + " already. Write into module-info.java: requires "
                            + added.module().orElseThrow() + ";");
        }
        return new Selection(
                added,
                fetched.stream()
                        .filter(jar -> !jar.isInRuntime())
                        .sorted(Comparator.comparing(jar -> jar.coordinates().toString()))
                        .toList(),
                fetched.stream()
                        .filter(FetchedJar::isInRuntime)
                        .map(FetchedJar::coordinates)
                        .toList(),
                lock.wantedWith(library));
    }

    /** Returns the module to require. */
    Optional<String> module() {
        return added.module();
    }

    /** Returns the jars by their names in {@code lib}. */
    Map<String, FetchedJar> files() {
        Map<String, FetchedJar> files = new HashMap<>();
        jars.forEach(jar -> files.put(file(jar), jar));
        return files;
    }

    LibraryLock lock() {
        return new LibraryLock(jars.stream()
                .map(jar -> new LockedLibrary(
                        jar.coordinates(),
                        wanted.stream().anyMatch(jar.coordinates()::isSameLibrary),
                        jar.sha256(),
                        file(jar)))
                .toList());
    }

    /** Jars of two groups may have the same name. */
    private String file(FetchedJar jar) {
        String name = jar.path().getFileName().toString();
        boolean alone = jars.stream()
                        .filter(other -> other.path().getFileName().toString().equals(name))
                        .count()
                == 1;
        return alone ? name : jar.coordinates().group() + "-" + name;
    }
}
