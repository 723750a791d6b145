package cotlette.dev.packaging;

import cotlette.api.settings.Settings;
import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What of a project goes to the server: all that it runs with, in the same places, with classes where the sources were. */
record ApplicationFiles(Project project, Settings settings, CompiledClasses classes) {
    void copyTo(Path target) throws IOException {
        Files.createDirectories(target);
        for (Path file : settingsFiles()) {
            Files.copy(file, target.resolve(file.getFileName()));
        }
        new FileTree(classes.folder()).copyTo(new Project(target).classes());
        for (Path folder : folders()) {
            new FileTree(project.folder().resolve(folder)).copyTo(target.resolve(folder));
        }
    }

    /** The secrets of this machine stay on it. */
    private List<Path> settingsFiles() throws IOException {
        try (Stream<Path> files = Files.list(project.folder())) {
            return files.filter(file -> file.getFileName().toString().matches("settings(\\.[A-Za-z0-9_-]+)?\\.toml"))
                    .filter(file -> !file.endsWith("settings.local.toml"))
                    .toList();
        }
    }

    /** The folders that the settings name lie in the project, or are on the server already; one within another is copied with it. */
    private List<Path> folders() {
        TreeSet<Path> folders = new TreeSet<>(List.of(Path.of("lib"), Path.of("plugins")));
        folders.add(project.folder().relativize(project.resources()));
        Stream.concat(settings.templates().dirs().stream(), settings.staticFiles().dirs().stream())
                .map(Path::of)
                .map(Path::normalize)
                .filter(folder -> !folder.isAbsolute() && !folder.startsWith(".."))
                .forEach(folders::add);
        return folders.stream()
                .filter(folder ->
                        folders.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
                .toList();
    }
}
