package cotlette.api.settings;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * Where templates come from: {@code [templates]}.
 *
 * @param dirs folders of the project, searched first, relative to its base folder
 * @param appDirs whether the apps' own {@code templates} folders are searched after them
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record TemplateSettings(List<String> dirs, boolean appDirs) {
    /** Copies the list, so that nobody changes it later. */
    public TemplateSettings {
        dirs = List.copyOf(dirs);
    }
}
