package cotlette.web.routing;

import cotlette.api.http.HttpException;
import java.util.Arrays;

/**
 * The decoded path of a request with the places where its segments end, so that a slash that was sent encoded stays inside its segment.
 * Immutable.
 */
public final class PathSegments {
    private final String text;
    private final int[] ends;
    private final int count;
    private final boolean trailingSlash;

    private PathSegments(String text, int[] ends, int count, boolean trailingSlash) {
        this.text = text;
        this.ends = ends;
        this.count = count;
        this.trailingSlash = trailingSlash;
    }

    /**
     * Decodes a path as it was sent.
     *
     * @throws HttpException 400 when it is not a path, is wrongly encoded, or holds a segment {@code .} or {@code ..}; clients resolve
     *     those before they send, so who sends them hopes that somebody else will
     */
    public static PathSegments of(String rawPath) {
        if (rawPath.isEmpty() || rawPath.charAt(0) != '/') {
            throw HttpException.badRequest("The path of a request starts with a slash.");
        }
        int slashes = 0;
        boolean encoded = false;
        for (int i = 0; i < rawPath.length(); i++) {
            char character = rawPath.charAt(i);
            if (character == '/') {
                slashes++;
            } else if (character == '%') {
                encoded = true;
            } else if (character <= ' ' || character > '~') {
                throw HttpException.badRequest("The path holds a character that must be percent-encoded.");
            }
        }
        return encoded ? decoded(rawPath, slashes) : plain(rawPath, slashes);
    }

    private static PathSegments plain(String path, int slashes) {
        int[] ends = new int[slashes];
        int count = 0;
        int start = 1;
        for (int i = 1; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                refuseDots(path, start, i);
                ends[count++] = i;
                start = i + 1;
            }
        }
        return lastSegment(path, ends, count, start);
    }

    private static PathSegments decoded(String rawPath, int slashes) {
        StringBuilder text = new StringBuilder(rawPath.length());
        int[] ends = new int[slashes];
        int count = 0;
        for (int rawStart = 1; rawStart <= rawPath.length(); ) {
            int slash = rawPath.indexOf('/', rawStart);
            int rawEnd = slash < 0 ? rawPath.length() : slash;
            int start = text.append('/').length();
            text.append(segment(rawPath, rawStart, rawEnd));
            if (slash >= 0) {
                refuseDots(text, start, text.length());
                ends[count++] = text.length();
            }
            rawStart = rawEnd + 1;
        }
        return lastSegment(text.toString(), ends, count, count == 0 ? 1 : ends[count - 1] + 1);
    }

    private static String segment(String rawPath, int start, int end) {
        String segment = PercentEncoding.decode(rawPath, start, end, false)
                .orElseThrow(() -> HttpException.badRequest("The path is not percent-encoded UTF-8."));
        if (segment.indexOf('\0') >= 0) {
            throw HttpException.badRequest("The path holds a NUL character.");
        }
        return segment;
    }

    private static PathSegments lastSegment(String text, int[] ends, int count, int start) {
        if (start == text.length()) {
            return new PathSegments(text, ends, count, true);
        }
        refuseDots(text, start, text.length());
        ends[count] = text.length();
        return new PathSegments(text, ends, count + 1, false);
    }

    private static void refuseDots(CharSequence text, int start, int end) {
        int length = end - start;
        if ((length == 1 || length == 2) && text.charAt(start) == '.' && text.charAt(end - 1) == '.') {
            throw HttpException.badRequest("The path holds a segment of dots.");
        }
    }

    /** Returns the whole path, decoded. */
    public String text() {
        return text;
    }

    /** Returns the number of segments; {@code /users/} has one. */
    public int count() {
        return count;
    }

    /** Returns whether the path ends in a slash. */
    public boolean trailingSlash() {
        return trailingSlash;
    }

    /** Returns a segment, decoded. */
    public String segment(int index) {
        return text.substring(start(index), ends[index]);
    }

    int start(int index) {
        return index == 0 ? 1 : ends[index - 1] + 1;
    }

    int end(int index) {
        return ends[index];
    }

    boolean isEmpty(int index) {
        return start(index) == ends[index];
    }

    /** Returns the same path with the slash at its end added or taken away; the root has no other form. */
    PathSegments withOtherSlash() {
        if (!trailingSlash) {
            return new PathSegments(text + '/', Arrays.copyOf(ends, count), count, true);
        }
        return new PathSegments(text.substring(0, text.length() - 1), ends, count, false);
    }
}
