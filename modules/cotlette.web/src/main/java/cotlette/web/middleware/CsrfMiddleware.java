package cotlette.web.middleware;

import cotlette.api.http.Middleware;
import cotlette.api.http.Request;
import cotlette.api.http.Response;

/** {@code csrf}: refuses forms and calls that pages of other sites send with a visitor's browser; see {@link CrossOriginCheck}. */
public final class CsrfMiddleware implements Middleware {
    /** Creates the middleware. */
    public CsrfMiddleware() {}

    @Override
    public String name() {
        return "csrf";
    }

    @Override
    public Response handle(Request request, Chain next) {
        CrossOriginCheck.check(request);
        return next.handle(request);
    }
}
