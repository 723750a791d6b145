package cotlette.web.middleware;

import cotlette.api.http.Headers;
import java.util.List;
import java.util.Optional;

/** Decides whether the client already has what it asks for (RFC 9110, section 13). */
final class Preconditions {
    private Preconditions() {}

    static boolean isUnchanged(Headers headers, String etag, long lastModified) {
        List<String> tags = headers.all("If-None-Match");
        if (!tags.isEmpty()) {
            return tags.stream().anyMatch(list -> names(list, etag));
        }
        Optional<Long> since = headers.first("If-Modified-Since").flatMap(HttpDate::parse);
        return since.isPresent() && lastModified / 1000 * 1000 <= since.get();
    }

    /** Proxies that compress mark a tag as weak; for reading, weak and strong tags are compared alike. Our tags hold no comma. */
    private static boolean names(String list, String etag) {
        for (String part : list.split(",", -1)) {
            String tag = part.strip();
            if (tag.equals("*")
                    || tag.equals(etag)
                    || (tag.startsWith("W/") && tag.substring(2).equals(etag))) {
                return true;
            }
        }
        return false;
    }
}
