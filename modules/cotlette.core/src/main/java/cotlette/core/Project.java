package cotlette.core;

import cotlette.api.base.CotletteException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project on disk: the folder with {@code settings.toml}.
 *
 * @param folder the folder, absolute
 * @since 0.1
 */
public record Project(Path folder) {
    /** The name of the file that makes a folder a project. */
    public static final String SETTINGS_FILE = "settings.toml";

    /** Makes the path absolute. */
    public Project {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Finds the project that {@code start} belongs to: the nearest folder with settings, from {@code start} upward.
     *
     * @throws CotletteException when there is none; the message says how to make one
     */
    public static Project find(Path start) {
        Path absolute = start.toAbsolutePath().normalize();
        return nearest(absolute)
                .orElseThrow(
                        () -> new CotletteException(
                                "There is no " + SETTINGS_FILE + " in " + absolute
                                        + " or in a folder above it, so there is no project "
                                        + "to work on. Make one with 'cotlette startproject mysite', go into the folder of one, or name it with --project PATH."));
    }

    /** Returns whether {@code start} belongs to a project. */
    public static boolean isAround(Path start) {
        return nearest(start.toAbsolutePath().normalize()).isPresent();
    }

    private static Optional<Project> nearest(Path start) {
        return Stream.iterate(start, Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve(SETTINGS_FILE)))
                .findFirst()
                .map(Project::new);
    }

    /**
     * Returns the project in exactly this folder.
     *
     * @throws CotletteException when the folder has no settings
     */
    public static Project at(Path folder) {
        Project project = new Project(folder);
        if (!Files.isDirectory(project.folder())) {
            throw new CotletteException("There is no folder " + project.folder() + ", so it cannot be a project.");
        }
        if (!Files.isRegularFile(project.settingsFile())) {
            throw new CotletteException("The folder " + project.folder() + " is no project: it has no " + SETTINGS_FILE
                    + ". Name the " + "folder of a project, or make one with 'cotlette startproject mysite'.");
        }
        return project;
    }

    /** Returns the settings file. */
    public Path settingsFile() {
        return folder.resolve(SETTINGS_FILE);
    }

    /** Returns the folder of Java sources. */
    public Path sources() {
        return folder.resolve("src/main/java");
    }

    /**
     * Makes sure that there are sources to be changed.
     *
     * @throws CotletteException when the project is a packaged one
     */
    public void requireSources() {
        if (isPackaged()) {
            throw new CotletteException("The project in " + folder + " has been packaged, so it has classes in place of"
                    + " sources. Do this where it is developed, and package it again.");
        }
    }

    /** Returns whether it has classes in place of sources. */
    public boolean isPackaged() {
        return Files.isRegularFile(classes().resolve("module-info.class"));
    }

    /** Returns the folder of templates, static files and other resources. */
    public Path resources() {
        return folder.resolve("src/main/resources");
    }

    /** Returns the folder of jars that the project's module may require. */
    public Path libraries() {
        return folder.resolve("lib");
    }

    /** Returns the folder of plug-ins that this project alone has. */
    public Path plugins() {
        return folder.resolve("plugins");
    }

    /** Returns the folder of the sources of tests. */
    public Path testSources() {
        return folder.resolve("src/test/java");
    }

    /** Returns the folder of files that tests read. */
    public Path testResources() {
        return folder.resolve("src/test/resources");
    }

    /** Returns the folder of compiled classes that a packaged project has in place of sources. */
    public Path classes() {
        return folder.resolve("classes");
    }

    /** Returns the folder of what can be made again, such as compiled classes; not under version control. */
    public Path workFolder() {
        return folder.resolve(".cotlette");
    }
}
