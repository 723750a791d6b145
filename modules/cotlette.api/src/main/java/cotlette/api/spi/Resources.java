package cotlette.api.spi;

import cotlette.api.base.Stability;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Finds templates and static files: in the project's folders first, then in its apps in the order of {@code installed_apps}, then in
 * the framework's own modules. A service of every application; safe for use by several threads.
 *
 * <p>Names are relative, with {@code /}; one that leads out of its folder is found nowhere.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Resources {
    /** Finds a template. */
    Optional<Resource> template(String name);

    /** Finds a static file. */
    Optional<Resource> staticFile(String name);

    /** Returns the names of all static files. */
    SortedSet<String> staticFileNames();
}
