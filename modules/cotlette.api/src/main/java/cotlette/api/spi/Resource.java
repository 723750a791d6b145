package cotlette.api.spi;

import cotlette.api.base.Stability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A template or static file: a file of the project, or a part of a module.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Resource {
    /** Returns its name below the folder it was looked for in, such as {@code users/list.html}. */
    String name();

    /** Returns where it is, for messages: a file, or a module and a path in it. */
    String origin();

    /** Returns the file, empty when it is a part of a jar. */
    Optional<Path> file();

    /** Returns when it was changed last, in milliseconds since 1970; for a part of a module always the same. */
    long lastModified();

    /** Reads it. */
    byte[] content() throws IOException;
}
