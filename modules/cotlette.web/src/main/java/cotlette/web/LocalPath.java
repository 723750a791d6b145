package cotlette.web;

import cotlette.api.http.Request;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a redirect may lead that a client has a say in: to this site and nowhere else. */
final class LocalPath {
    private static final String ROOT = "/";

    private LocalPath() {}

    /** Returns {@code target} when it is a path of this site, else the root; browsers read {@code //} and {@code /\} as another host. */
    static String orRoot(String target) {
        boolean local = target.startsWith("/") && !target.startsWith("//") && !target.startsWith("/\\");
        return local && target.chars().allMatch(character -> character > ' ' && character <= '~') ? target : ROOT;
    }

    /** Returns the page that a request was sent from, when it is one of this site. */
    static String ofReferer(Request request) {
        try {
            URI referer = new URI(request.header("Referer").orElse(ROOT));
            if (referer.getRawPath() == null || !request.host().equalsIgnoreCase(referer.getRawAuthority())) {
                return ROOT;
            }
            return orRoot(
                    referer.getRawQuery() == null
                            ? referer.getRawPath()
                            : referer.getRawPath() + "?" + referer.getRawQuery());
        } catch (URISyntaxException noAddress) {
            return ROOT;
        }
    }
}
