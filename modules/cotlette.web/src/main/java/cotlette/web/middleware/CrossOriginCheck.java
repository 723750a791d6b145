package cotlette.web.middleware;

import cotlette.api.http.HttpException;
import cotlette.api.http.Request;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses what a browser sends on behalf of another site. Needs no token and no session: every browser says where a request comes from.
 *
 * <ol>
 *   <li>GET, HEAD and OPTIONS change nothing and may come from anywhere.
 *   <li>{@code Sec-Fetch-Site}, which pages cannot forge: {@code same-origin} and {@code none} (typed, bookmarked) may pass; all else,
 *       sibling subdomains included, may not.
 *   <li>Browsers leave it out on plain http, except on localhost; then {@code Origin} must name the host that was asked. A page on http
 *       may not send to https; the other way round is what a proxy that ends TLS makes of a request.
 *   <li>With neither, no browser sent it, so nobody's cookies came along unasked: it may pass.
 * </ol>
 */
public final class CrossOriginCheck {
    private CrossOriginCheck() {}

    /**
     * Lets a request pass or not.
     *
     * @throws HttpException 403 when it was sent on behalf of another site
     */
    public static void check(Request request) {
        if (isSafe(request.method())) {
            return;
        }
        Optional<String> site = request.header("Sec-Fetch-Site");
        if (site.isPresent()) {
            if (!site.get().equals("same-origin") && !site.get().equals("none")) {
                throw refusal("The browser says it was sent by a page of another site (" + site.get() + ").");
            }
            return;
        }
        Optional<String> origin = request.header("Origin");
        if (origin.isPresent() && !isSameSite(origin.get(), request)) {
            throw refusal("The browser says it was sent by a page of " + origin.get() + ", but it was sent to "
                    + request.scheme() + "://" + request.host() + ".");
        }
    }

    private static boolean isSafe(String method) {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }

    private static boolean isSameSite(String origin, Request request) {
        String asked = request.host().toLowerCase(Locale.ROOT);
        String sender = origin.toLowerCase(Locale.ROOT);
        return !asked.isEmpty()
                && (sender.equals("https://" + asked)
                        || (sender.equals("http://" + asked)
                                && !request.scheme().equals("https")));
    }

    private static HttpException refusal(String why) {
        return HttpException.forbidden(
                "The request was refused, because it would change something and does not come from this" + " site. "
                        + why);
    }
}
