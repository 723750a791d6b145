package cotlette.commands.scaffold;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Adds an app to a project that exists: its files, and its entries in settings, module descriptor and routes. */
public final class NewApp {
    private static final String SOURCES = "src/main/java/";

    private final Path project;
    private final String label;
    private final AppScaffold scaffold;
    private final String urls;

    /**
     * What came of it.
     *
     * @param created the files that were made, relative to the project
     * @param edited the files that were changed
     * @param toAdd what the project's author is to add by hand, by file
     */
    public record Result(List<String> created, List<String> edited, Map<String, String> toAdd) {}

    /**
     * Creates a maker.
     *
     * @throws CommandException when the app cannot have this name, or the project is not laid out as expected
     */
    public NewApp(Path project, String label, List<String> installedApps, MigrationVersions versions) {
        NameRules.checkApp(label);
        this.project = project;
        this.label = label;
        if (installedApps.contains(label)) {
            throw new CommandException(
                    "The project has an app '" + label + "' already: it is in installed_apps. Choose another name.");
        }
        String descriptor = read(AppScaffold.MODULE_INFO);
        String urlConf = ModuleInfoEdit.urlConf(descriptor)
                .or(() -> ModuleInfoEdit.moduleName(descriptor).map(module -> module + ".Urls"))
                .orElseThrow(() -> new CommandException("The name of the module cannot be read from "
                        + project.resolve(AppScaffold.MODULE_INFO) + ". It should begin with: module mysite {"));
        String projectPackage = urlConf.substring(0, Math.max(0, urlConf.lastIndexOf('.')));
        this.urls = SOURCES + urlConf.replace('.', '/') + ".java";
        this.scaffold = AppScaffold.named(label, projectPackage, versions.next(migrations()));
        checkFree(project.resolve(SOURCES + projectPackage.replace('.', '/')).resolve(label));
        checkFree(project.resolve("src/main/resources/templates").resolve(label));
    }

    /** Writes the app; all of it or nothing. */
    public Result write() {
        StagedFiles files = new StagedFiles(project);
        scaffold.addFiles(files);
        List<String> edited = new ArrayList<>();
        Map<String, String> toAdd = new LinkedHashMap<>();
        String urlsText = Files.exists(project.resolve(urls)) ? read(urls) : "";
        scaffold.edits(read(AppScaffold.SETTINGS), read(AppScaffold.MODULE_INFO), urls, urlsText)
                .forEach((path, edit) -> {
                    switch (edit) {
                        case Edit.Changed changed -> {
                            files.replace(path, changed.text());
                            edited.add(path);
                        }
                        case Edit.Present present -> {}
                        case Edit.Refused refused -> toAdd.put(path, refused.toAdd());
                    }
                });
        files.commit();
        return new Result(scaffold.paths(), edited, toAdd);
    }

    /** Returns the path of the app's first page. */
    public String firstPage() {
        return "/" + label + "/";
    }

    private static void checkFree(Path folder) {
        if (Files.exists(folder)) {
            throw new CommandException(
                    "There is a folder " + folder + " already. Choose another name, or remove the folder.");
        }
    }

    private String read(String path) {
        try {
            return Files.readString(project.resolve(path));
        } catch (IOException unreadable) {
            throw new CommandException(
                    "The file " + project.resolve(path) + " cannot be read, and an app is entered there: " + unreadable,
                    unreadable);
        }
    }

    private List<String> migrations() {
        Path sources = project.resolve(SOURCES);
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(sources.getFileSystem().getPathMatcher("glob:**/migrations/*.java")::matches)
                    .map(file -> read(project.relativize(file).toString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
