package cotlette.web.routing;

import cotlette.api.base.CotletteException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The path of a route: {@code /users/{id}/edit}. Immutable.
 *
 * @param text as it was written, prefixes included
 * @param segments the segments in order
 * @param trailingSlash whether it ends in a slash
 * @param parameters the index of each parameter's segment, in the order of the path
 */
public record RoutePath(
        String text, List<Segment> segments, boolean trailingSlash, SequencedMap<String, Integer> parameters) {

    /** A part of a path between two slashes. */
    public sealed interface Segment {
        /** A segment that is the same in every request, decoded. */
        record Literal(String text) implements Segment {}

        /** A segment that a view receives by its name. */
        record Parameter(String name) implements Segment {}
    }

    /** Joins the path of an inclusion and a path below it. */
    static String join(String prefix, String path) {
        return prefix.endsWith("/") && path.startsWith("/") ? prefix + path.substring(1) : prefix + path;
    }

    /**
     * Reads a path.
     *
     * @throws CotletteException when it is no path; the message quotes it and says how it should look
     */
    public static RoutePath parse(String text) {
        if (!text.startsWith("/")) {
            throw wrong(text, "it must start with a slash");
        }
        List<Segment> segments = new ArrayList<>();
        SequencedMap<String, Integer> parameters = new LinkedHashMap<>();
        int start = 1;
        while (start < text.length()) {
            int slash = text.indexOf('/', start);
            int end = slash < 0 ? text.length() : slash;
            Segment segment = segment(text, text.substring(start, end));
            if (segment instanceof Segment.Parameter(String name) && parameters.put(name, segments.size()) != null) {
                throw wrong(text, "the parameter {" + name + "} stands in it twice");
            }
            segments.add(segment);
            start = end + 1;
        }
        return new RoutePath(
                text, List.copyOf(segments), text.endsWith("/"), Collections.unmodifiableSequencedMap(parameters));
    }

    private static Segment segment(String path, String text) {
        if (text.startsWith("{") && text.endsWith("}")) {
            String name = text.substring(1, text.length() - 1);
            if (!isName(name)) {
                throw wrong(path, "'" + name + "' is no name for a parameter; use letters, digits and underscores");
            }
            return new Segment.Parameter(name);
        }
        if (text.isEmpty()) {
            throw wrong(path, "it has two slashes in a row");
        }
        if (text.equals(".") || text.equals("..")) {
            throw wrong(path, "no client can ask for a segment '" + text + "'");
        }
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw wrong(path, "a parameter is a whole segment, such as /users/{id}, not a part of '" + text + "'");
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '%' || character == '?' || character == '#' || Character.isISOControl(character)) {
                throw wrong(path, "'" + text + "' must be written decoded, and without query or fragment");
            }
        }
        return new Segment.Literal(text);
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
            return false;
        }
        return name.chars().allMatch(Character::isJavaIdentifierPart);
    }

    private static CotletteException wrong(String path, String why) {
        return new CotletteException("'" + path + "' cannot be the path of a route: " + why + ".");
    }

    /** Returns the path with its parameters replaced by what is common to all requests; two routes of one shape collide. */
    String shape() {
        StringBuilder shape = new StringBuilder();
        for (Segment segment : segments) {
            shape.append('/').append(segment instanceof Segment.Literal(String literal) ? literal : "{}");
        }
        return trailingSlash ? shape.append('/').toString() : shape.toString();
    }

    /**
     * Returns the path with its parameters filled in, encoded.
     *
     * @throws CotletteException when a value cannot stand in a path
     */
    String fill(Object... values) {
        StringBuilder path = new StringBuilder(text.length() + 16);
        int next = 0;
        for (Segment segment : segments) {
            path.append('/')
                    .append(PercentEncoding.segment(
                            switch (segment) {
                                case Segment.Literal(String literal) -> literal;
                                case Segment.Parameter(String name) -> value(name, values[next++]);
                            }));
        }
        return trailingSlash ? path.append('/').toString() : path.toString();
    }

    private String value(String name, Object value) {
        String written = String.valueOf(value);
        if (written.isEmpty() || written.equals(".") || written.equals("..") || written.indexOf('\0') >= 0) {
            throw new CotletteException("'" + written + "' cannot stand for {" + name + "} in " + text
                    + ": a part of a path is never empty, a dot or two, and holds no NUL.");
        }
        return written;
    }
}
