package cotlette.core.resource;

import cotlette.api.Apps;
import cotlette.api.settings.Settings;
import cotlette.api.spi.Resource;
import cotlette.api.spi.Resources;
import java.io.IOException;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The resources of an application. */
public final class ApplicationResources implements Resources, AutoCloseable {
    private static final String FRAMEWORK = "cotlette.";

    private final List<ResourceFolder> templates;
    private final List<ResourceFolder> staticFiles;
    private final List<ModuleContent> opened;

    private ApplicationResources(
            List<ResourceFolder> templates, List<ResourceFolder> staticFiles, List<ModuleContent> opened) {
        this.templates = List.copyOf(templates);
        this.staticFiles = List.copyOf(staticFiles);
        this.opened = List.copyOf(opened);
    }

    /** Opens the modules of {@code apps}, and those of the framework that {@code layer} or a parent of it has. */
    public static ApplicationResources of(Settings settings, Apps apps, ModuleLayer layer) {
        Map<String, ModuleReference> ofApps = new LinkedHashMap<>();
        apps.all().stream()
                .map(installed -> installed.app().getClass().getModule())
                .filter(module -> module.getLayer() != null)
                .forEach(module -> reference(module).ifPresent(found -> ofApps.putIfAbsent(module.getName(), found)));
        Map<String, ModuleReference> all = new LinkedHashMap<>(ofApps);
        frameworkModules(layer)
                .forEach(found -> all.putIfAbsent(found.descriptor().name(), found));

        List<ResourceFolder> templates =
                folders(settings.baseDir(), settings.templates().dirs());
        List<ResourceFolder> staticFiles =
                folders(settings.baseDir(), settings.staticFiles().dirs());
        List<ModuleContent> opened = new ArrayList<>();
        all.forEach((name, reference) -> {
            ModuleContent content = ModuleContent.open(reference);
            opened.add(content);
            if (content.has("templates/") && (settings.templates().appDirs() || !ofApps.containsKey(name))) {
                templates.add(new ModuleFolder(content, "templates/"));
            }
            if (content.has("static/")) {
                staticFiles.add(new ModuleFolder(content, "static/"));
            }
        });
        return new ApplicationResources(templates, staticFiles, opened);
    }

    private static List<ResourceFolder> folders(Path baseDir, List<String> names) {
        List<ResourceFolder> folders = new ArrayList<>();
        names.forEach(name -> folders.add(new FileFolder(baseDir.resolve(name))));
        return folders;
    }

    private static Optional<ModuleReference> reference(Module module) {
        return module.getLayer().configuration().findModule(module.getName()).map(ResolvedModule::reference);
    }

    private static List<ModuleReference> frameworkModules(ModuleLayer layer) {
        return Stream.concat(Stream.of(layer), layer.parents().stream())
                .flatMap(some -> some.configuration().modules().stream())
                .filter(module -> module.name().startsWith(FRAMEWORK))
                .sorted(Comparator.comparing(ResolvedModule::name))
                .map(ResolvedModule::reference)
                .toList();
    }

    @Override
    public Optional<Resource> template(String name) {
        return find(name, templates);
    }

    @Override
    public Optional<Resource> staticFile(String name) {
        return find(name, staticFiles);
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
