package cotlette.core;

import cotlette.core.layer.Foundation;
import cotlette.core.layer.Libraries;
import cotlette.core.layer.LibraryFiles;
import cotlette.core.plugin.Plugin.Origin;
import cotlette.core.plugin.PluginLoader;
import cotlette.core.plugin.Plugins;
import org.jspecify.annotations.Nullable;

/**
 * What a project stands on, for as long as the program runs: plug-ins are loaded once, libraries again when they have changed. One thread at
 * a time.
 *
 * @since 0.1
 */
public final class ProjectFoundation {
    private final Project project;
    private final Plugins ofImage;
    private final Plugins ofProject;
    private @Nullable Current current;

    private ProjectFoundation(Project project, Plugins ofImage, Plugins ofProject) {
        this.project = project;
        this.ofImage = ofImage;
        this.ofProject = ofProject;
    }

    /** What there was when the libraries were last looked at. */
    private record Current(LibraryFiles files, Libraries libraries) {}

    /** Loads the plug-ins of a project, after those of the image. */
    public static ProjectFoundation of(Project project, Plugins ofImage) {
        return new ProjectFoundation(
                project, ofImage, new PluginLoader().load(project.plugins(), Origin.PROJECT, ofImage));
    }

    /** Returns the plug-ins of the project alone. */
    public Plugins plugins() {
        return ofProject;
    }

    /**
     * Returns the libraries as they are now.
     *
     * @throws cotlette.api.base.CotletteException when one of them cannot be used
     */
    public Libraries libraries() {
        LibraryFiles files = LibraryFiles.in(project.libraries());
        Current known = current;
        if (known == null || !known.files().equals(files)) {
            known = new Current(files, Libraries.of(files));
            current = known;
        }
        return known.libraries();
    }

    /**
     * Returns what the project stands on now.
     *
     * @throws cotlette.api.base.CotletteException when a library cannot be used
     */
    public Foundation foundation() {
        return Foundation.ofRuntime()
                .withPlugins(ofImage.and(ofProject).layers())
                .withLibraries(libraries());
    }
}
