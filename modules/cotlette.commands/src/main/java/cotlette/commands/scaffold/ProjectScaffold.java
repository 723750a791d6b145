package cotlette.commands.scaffold;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a project: a standard Maven layout that also needs no Maven. Immutable. */
public final class ProjectScaffold {
    private static final Map<String, String> FILES = files();

    private final String name;
    private final Path folder;
    private final MigrationVersions versions;
    private final String cotletteVersion;

    /**
     * Creates a maker.
     *
     * @param name the name of the project
     * @param folder where it goes
     * @throws CommandException when the project cannot have this name or go there
     */
    public ProjectScaffold(String name, Path folder, MigrationVersions versions, String cotletteVersion) {
        NameRules.checkProject(name);
        checkFree(folder);
        this.name = name;
        this.folder = folder;
        this.versions = versions;
        this.cotletteVersion = cotletteVersion;
    }

    /**
     * Writes the project; all of it or nothing.
     *
     * @param home whether it gets the app {@code home} with its first pages
     */
    public void write(boolean home) {
        staged(home).commit();
    }

    /** Returns the files without writing them. */
    StagedFiles staged(boolean home) {
        Map<String, String> values = Map.of(
                "project",
                name,
                "cotlette",
                cotletteVersion,
                "secret",
                SecretKey.random(),
                "menu",
                home ? FileTemplate.read("home/menu.html").text() : "",
                "navigation",
                home ? FileTemplate.read("home/navigation.html").text() : "");
        StagedFiles files = new StagedFiles(folder);
        FILES.forEach((path, template) -> files.create(
                path.replace("PROJECT", name), FileTemplate.read(template).fill(values)));
        files.createSecret(
                "settings.local.toml",
                FileTemplate.read("project/settings.local.toml").fill(values));
        if (home) {
            AppScaffold.home(name, versions.next(List.of())).addTo(files, name);
        }
        return files;
    }

    private static void checkFree(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new CommandException(folder + " is a file, so the project cannot go there.");
        }
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = inside.map(path -> path.getFileName().toString())
                    .filter(file -> !file.equals(".git"))
                    .sorted()
                    .toList();
            if (!names.isEmpty()) {
                throw new CommandException("The folder " + folder + " is not empty: it has "
                        + String.join(", ", names.subList(0, Math.min(3, names.size())))
                        + (names.size() > 3 ? " and more" : "")
                        + ". Choose another name, or another folder: cotlette startproject NAME DIR");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("settings.toml", "project/settings.toml");
        files.put(".gitignore", "project/gitignore");
        files.put("README.md", "project/README.md");
        files.put("pom.xml", "project/pom.xml");
        files.put("src/main/java/module-info.java", "project/module-info.java");
        files.put("src/main/java/PROJECT/Urls.java", "project/Urls.java");
        files.put("src/main/resources/templates/base.html", "project/base.html");
        files.put("src/main/resources/static/site.css", "project/site.css");
        files.put("src/main/resources/static/favicon.svg", "project/favicon.svg");
        return files;
    }
}
