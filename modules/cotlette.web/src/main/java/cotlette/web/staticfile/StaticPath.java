package cotlette.web.staticfile;

import cotlette.web.routing.PathSegments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a request for a static file asks for.
 *
 * @param name the name of the file as it stands in the path
 * @param versioned the same name with the hash taken out, where something in its place looks like one
 */
public record StaticPath(String name, Optional<Versioned> versioned) {
    /** A name and the hash that stood in it. */
    public record Versioned(String name, String hash) {}

    /**
     * Reads a path.
     *
     * @param skipped how many segments the path of static files itself has
     * @return empty when no file can be meant: a folder, a hidden file, or a name that some system would take for another place
     */
    public static Optional<StaticPath> of(PathSegments path, int skipped) {
        if (path.trailingSlash() || path.count() <= skipped) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (int i = skipped; i < path.count(); i++) {
            String segment = path.segment(i);
            if (segment.isEmpty() || segment.startsWith(".") || hasSeparator(segment)) {
                return Optional.empty();
            }
            segments.add(segment);
        }
        return Optional.of(new StaticPath(String.join("/", segments), versioned(segments)));
    }

    private static boolean hasSeparator(String segment) {
        return segment.indexOf('/') >= 0 || segment.indexOf('\\') >= 0 || segment.indexOf(':') >= 0;
    }

    /** The hash follows the first folder, or stands first where the file is in no folder. */
    private static Optional<Versioned> versioned(List<String> segments) {
        int place = segments.size() > 2 ? 1 : 0;
        if (segments.size() < 2 || !Fingerprint.looksLike(segments.get(place))) {
            return Optional.empty();
        }
        List<String> name = new ArrayList<>(segments);
        String hash = name.remove(place);
        return Optional.of(new Versioned(String.join("/", name), hash));
    }
}
