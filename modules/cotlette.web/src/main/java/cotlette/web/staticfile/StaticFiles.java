package cotlette.web.staticfile;

import cotlette.api.base.CotletteException;
import cotlette.api.spi.Resource;
import cotlette.api.spi.Resources;
import cotlette.web.routing.PercentEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The static files of one application. Safe for use by several threads. */
public final class StaticFiles {
    /** A file changed twice within the resolution of its time looks unchanged; some file systems count in steps of two seconds. */
    private static final long SETTLES_AFTER_MILLIS = 2_500;

    private final Resources resources;
    private final String url;
    private final boolean debug;
    private final Clock clock;
    private final Map<String, Known> hashes = new ConcurrentHashMap<>();

    /** The hash of a file, true while its origin, time and size are these. */
    private record Known(String origin, long lastModified, long size, String hash) {}

    /**
     * Creates the static files of an application.
     *
     * @param url the path below which they are served; starts and ends with a slash
     * @param debug whether asking for the URL of a missing file is an error
     */
    public StaticFiles(Resources resources, String url, boolean debug, Clock clock) {
        this.resources = resources;
        this.url = url;
        this.debug = debug;
        this.clock = clock;
    }

    /** Returns the path below which static files are served. */
    public String url() {
        return url;
    }

    /**
     * Returns the path of a file for a page that needs it.
     *
     * @throws CotletteException when there is no such file, in debug only: for visitors, a page without a picture is better than none
     */
    public String checkedUrl(String name) {
        if (debug && find(name).isEmpty()) {
            throw new CotletteException(
                    "There is no static file '" + name + "'. Put it into src/main/resources/static/ of the"
                            + " project, or write its name as it is below that folder.");
        }
        return url(name);
    }

    /**
     * Returns the path of a file with its hash: {@code home/app.css} is {@code /static/home/0123456789abcdef/app.css}. Browsers keep such
     * a file for ever, and are sent to another path once it has changed. Where there is no file, the path has no hash.
     */
    public String url(String name) {
        return url + encoded(find(name).map(StaticFile::versionedName).orElse(name));
    }

    private static String encoded(String name) {
        StringBuilder path = new StringBuilder();
        for (String segment : name.split("/", -1)) {
            path.append(PercentEncoding.segment(segment)).append('/');
        }
        path.setLength(path.length() - 1);
        return path.toString();
    }

    /** Finds a file by its name below the folder of static files. */
    public Optional<StaticFile> find(String name) {
        return resources.staticFile(name).map(resource -> new StaticFile(resource, hash(resource)));
    }

    private String hash(Resource resource) {
        try {
            long size = resource.file().isPresent() ? Files.size(resource.file().get()) : -1;
            Known known = hashes.get(resource.name());
            if (known != null
                    && known.lastModified == resource.lastModified()
                    && known.size == size
                    && known.origin.equals(resource.origin())) {
                return known.hash;
            }
            long lastModified = resource.lastModified();
            String hash = Fingerprint.of(resource);
            if (clock.millis() - lastModified > SETTLES_AFTER_MILLIS) {
                hashes.put(resource.name(), new Known(resource.origin(), lastModified, size, hash));
            }
            return hash;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The static file " + resource.origin() + " cannot be read", unreadable);
        }
    }
}
