package cotlette.web.middleware;

import cotlette.api.http.Middleware;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.Response.Header;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code security}: tells browsers to be strict. A view that needs it otherwise sets the header itself, which then stays.
 *
 * <p>Pages may load scripts, styles, pictures and the like from this site, and nothing from elsewhere; there is no inline script or
 * style, so text that slipped into a page unescaped still does not run.
 */
public final class SecurityMiddleware implements Middleware {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "media-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final List<Header> ALWAYS = List.of(
            new Header("Content-Security-Policy", CONTENT_SECURITY_POLICY),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("X-Frame-Options", "DENY"),
            new Header("Referrer-Policy", "same-origin"),
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    /** Thirty days: long enough to help, short enough to get over when a site has to give up https. */
    private static final Header STRICT_TRANSPORT = new Header("Strict-Transport-Security", "max-age=2592000");

    private static final List<Header> OVER_HTTPS = overHttps();

    private static List<Header> overHttps() {
        List<Header> headers = new ArrayList<>(ALWAYS);
        headers.add(STRICT_TRANSPORT);
        return List.copyOf(headers);
    }

    /** Creates the middleware. */
    public SecurityMiddleware() {}

    @Override
    public String name() {
        return "security";
    }

    @Override
    public Response handle(Request request, Chain next) {
        return next.handle(request).defaultHeaders(request.scheme().equals("https") ? OVER_HTTPS : ALWAYS);
    }
}
