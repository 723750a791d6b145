package cotlette.core.resource;

import cotlette.api.Apps;
import cotlette.api.settings.Settings;
import cotlette.api.spi.Resource;
import cotlette.api.spi.Resources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The resources of an application. */
public final class ApplicationResources implements Resources, AutoCloseable {
    private static final String TEMPLATES = "templates/";
    private static final String STATIC = "static/";

    private final List<ResourceFolder> templates;
    private final List<ResourceFolder> staticFiles;
    private final List<ModuleContent> opened;

    private ApplicationResources(
            List<ResourceFolder> templates, List<ResourceFolder> staticFiles, List<ModuleContent> opened) {
        this.templates = List.copyOf(templates);
        this.staticFiles = List.copyOf(staticFiles);
        this.opened = List.copyOf(opened);
    }

    /** Opens the modules of {@code apps}, and those of the framework that {@code layer} or one above it has. */
    public static ApplicationResources of(Settings settings, Apps apps, ModuleLayer layer) {
        List<ModuleContent> opened = ModuleContent.open(SearchedModule.of(apps, layer));
        List<ResourceFolder> templates =
                folders(settings.baseDir(), settings.templates().dirs());
        List<ResourceFolder> staticFiles =
                folders(settings.baseDir(), settings.staticFiles().dirs());
        for (ModuleContent content : opened) {
            if (content.has(TEMPLATES) && (settings.templates().appDirs() || !content.isOfApp())) {
                templates.add(new ModuleFolder(content, TEMPLATES));
            }
            if (content.has(STATIC)) {
                staticFiles.add(new ModuleFolder(content, STATIC));
            }
        }
        return new ApplicationResources(templates, staticFiles, opened);
    }

    private static List<ResourceFolder> folders(Path baseDir, List<String> names) {
        List<ResourceFolder> folders = new ArrayList<>();
        names.forEach(name -> folders.add(new FileFolder(baseDir.resolve(name))));
        return folders;
    }

    @Override
    public Optional<Resource> template(String name) {
        return find(name, templates);
    }

    @Override
    public Optional<Resource> staticFile(String name) {
        return find(name, staticFiles);
    }

    @Override
    public SortedSet<String> staticFileNames() {
        SortedSet<String> names = new TreeSet<>();
        staticFiles.forEach(folder -> names.addAll(folder.names()));
        return names;
    }

    private static Optional<Resource> find(String name, List<ResourceFolder> folders) {
        return ResourceName.of(name)
                .flatMap(checked -> folders.stream()
                        .map(folder -> folder.find(checked))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    @Override
    public void close() throws IOException {
        for (ModuleContent content : opened) {
            content.close();
        }
    }
}
