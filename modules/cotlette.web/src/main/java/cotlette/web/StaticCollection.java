package cotlette.web;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.spi.Resources;
import cotlette.web.staticfile.StaticFile;
import cotlette.web.staticfile.StaticFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * The static files of an application in one folder, each under the path by which pages refer to it, for a server in front to send:
 * {@code home/0123456789abcdef/app.css}. Text also stands there compressed, with {@code .gz} behind its name.
 *
 * @since 0.1
 */
public final class StaticCollection {
    private static final int WORTH_COMPRESSING = 256;

    private final Application application;

    /** Creates the collection of an application. */
    public StaticCollection(Application application) {
        this.application = application;
    }

    /**
     * Writes the files.
     *
     * @param folder what the path of static files in URLs stands for
     * @return how many files there are, those that are compressed not counted
     * @throws CotletteException when a file cannot be read or written
     */
    public int writeTo(Path folder) {
        StaticFiles files = application.service(StaticFiles.class);
        int count = 0;
        try {
            for (String name : application.service(Resources.class).staticFileNames()) {
                if (!isHidden(name)) {
                    StaticFile file = files.find(name).orElseThrow();
                    write(file, folder.resolve(file.versionedName()));
                    count++;
                }
            }
        } catch (IOException failure) {
            throw new CotletteException("The static files cannot be collected in " + folder + ": " + failure, failure);
        }
        return count;
    }

    /** The application does not serve these either. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private static void write(StaticFile file, Path target) throws IOException {
        byte[] content = file.resource().content();
        Files.createDirectories(target.resolveSibling(""));
        Files.write(target, content);
        if (file.isText() && content.length >= WORTH_COMPRESSING) {
            try (OutputStream out =
                    new GZIPOutputStream(Files.newOutputStream(target.resolveSibling(target.getFileName() + ".gz")))) {
                out.write(content);
            }
        }
    }
}
