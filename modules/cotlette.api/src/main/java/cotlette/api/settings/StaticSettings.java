package cotlette.api.settings;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * Where static files come from: {@code [static]}.
 *
 * @param url the path below which they are served; starts and ends with a slash
 * @param dirs folders of the project, searched first, relative to its base folder; the apps' own {@code static} folders follow
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record StaticSettings(String url, List<String> dirs) {
    /** Copies the list, so that nobody changes it later. */
    public StaticSettings {
        dirs = List.copyOf(dirs);
    }
}
