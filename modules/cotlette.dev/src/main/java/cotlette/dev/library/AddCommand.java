package cotlette.dev.library;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Fetches libraries: one that is asked for, or those that the project's lock file names. */
public final class AddCommand implements Command {
    /** Creates the command. */
    public AddCommand() {}

    @Override
    public String name() {
        return "add";
    }

    @Override
    public String summary() {
        return "Add a library to the project, with what it needs";
    }

    @Override
    public Scope scope() {
        return Scope.PROJECT;
    }

    @Override
    public Group group() {
        return Group.PROJECT;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .optionalParameter(
                        "LIBRARY", "group:artifact, or group:artifact:version; otherwise those of lib/libraries.lock")
                .example("cotlette add com.google.zxing:core", "its newest release")
                .example("cotlette add com.google.zxing:core:3.5.3", "this version")
                .example("cotlette add", "fetch what lib/libraries.lock names, after a clone");
    }

    @Override
    public int run(Invocation invocation) {
        Project project = new Project(invocation.settings().baseDir());
        LibraryLock lock = LibraryLock.of(project);
        invocation
                .find("LIBRARY")
                .map(Coordinates::parse)
                .ifPresentOrElse(
                        library -> add(library, project, lock, invocation.terminal()),
                        () -> restore(project, lock, invocation.terminal()));
        return 0;
    }

    private static void add(Coordinates asked, Project project, LibraryLock lock, Terminal terminal) {
        try (Repositories repositories = Repositories.open()) {
            Coordinates library = asked.version().isEmpty() ? repositories.newest(asked) : asked;
            Selection selection = Selection.of(library, repositories.withNeeds(lock.wantedWith(library)), lock);
            LibraryLock after = selection.lock();
            LibraryFolder folder = new LibraryFolder(project);
            folder.change(lock, after, selection.files());
            terminal.printSuccess("Added " + terminal.bold(library.name()) + " " + library.version());
            after.libraries().stream()
                    .filter(now -> !lock.libraries().contains(now))
                    .forEach(now -> terminal.printDim("  + lib/" + now.file()));
            lock.libraries().stream()
                    .filter(old -> after.libraries().stream()
                            .noneMatch(now -> now.file().equals(old.file())))
                    .forEach(old -> terminal.printDim("  - lib/" + old.file()));
            if (!lock.equals(after)) {
                terminal.printDim("  ~ lib/libraries.lock" + (Files.isRegularFile(folder.pom()) ? ", pom.xml" : ""));
            }
            selection.inRuntime().forEach(jar -> terminal.printDim("  " + jar + " is in Cotlette already"));
            selection.module().filter(module -> !isRequired(project, module)).ifPresent(module -> {
                terminal.print("");
                terminal.print("  Write into module-info.java: " + terminal.accent("requires " + module + ";"));
            });
        }
    }

    private static boolean isRequired(Project project, String module) {
        Path descriptor = project.sources().resolve("module-info.java");
        try {
            return Files.isRegularFile(descriptor)
                    && Pattern.compile("requires\\s+((transitive|static)\\s+)*" + Pattern.quote(module) + "\\s*;")
                            .matcher(Files.readString(descriptor))
                            .find();
        } catch (IOException unreadable) {
            throw new CommandException("Cannot read " + descriptor + ": " + unreadable, unreadable);
        }
    }

    private static void restore(Project project, LibraryLock lock, Terminal terminal) {
        if (lock.libraries().isEmpty()) {
            throw new CommandException("The project has no libraries yet. Name one: cotlette add group:artifact");
        }
        Map<String, FetchedJar> jars = Map.of();
        if (!lock.missing(project).isEmpty()) {
            try (Repositories repositories = Repositories.open()) {
                jars = lock.fetchMissing(project, repositories);
            }
            new LibraryFolder(project).change(lock, lock, jars);
        }
        int all = lock.libraries().size();
        terminal.printSuccess(
                jars.isEmpty()
                        ? "All " + all + " jars of lib/libraries.lock are there."
                        : "Fetched " + jars.size() + " of " + all + " jars of lib/libraries.lock.");
        jars.keySet().stream().sorted().forEach(file -> terminal.printDim("  + lib/" + file));
    }
}
