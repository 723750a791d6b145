package cotlette.core.plugin;

import cotlette.api.base.Stability;
import cotlette.core.plugin.Plugin.Origin;
import java.nio.file.Path;

/**
 * A plug-in that is left out.
 *
 * @param file its jar, or the folder of its jars
 * @param origin whose folder it was in
 * @param reason what is wrong with it and what to do, one line that follows the name of the file
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record RejectedPlugin(Path file, Origin origin, String reason) {
    /** Returns the line that says all of it. */
    public String line() {
        return "The plug-in " + file + " is left out: it " + reason;
    }
}
