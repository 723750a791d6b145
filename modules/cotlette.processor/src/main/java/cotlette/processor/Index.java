package cotlette.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Remembers, beside the compiled classes, from which classes of a module something was generated.
 *
 * <p>A compiler that is given one changed file only shows us no other; the list of an app's parts must name them all the same.
 */
final class Index {
    private static final String PATH = "META-INF/cotlette/index";

    private final Filer filer;

    Index(Filer filer) {
        this.filer = filer;
    }

    /** Returns the names written by the compilation before this one, none at the first. */
    List<String> read() {
        try {
            CharSequence text =
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH).getCharContent(true);
            return text.toString().lines().toList();
        } catch (NoSuchFileException | FileNotFoundException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + PATH + " in the folder of compiled classes", e);
        }
    }

    /** Writes the names for the compilation after this one; without any, it needs no index. */
    void write(Collection<String> names) {
        if (names.isEmpty()) {
            return;
        }
        try (Writer writer =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH).openWriter()) {
            for (String name : names) {
                writer.write(name + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + PATH + " into the folder of compiled classes", e);
        }
    }
}
