package cotlette.web;

import cotlette.api.http.HttpException;
import java.io.Serial;

/** Ends a request that no route answers. */
final class NoRouteException extends HttpException {
    @Serial
    private static final long serialVersionUID = 1L;

    NoRouteException(String message) {
        super(404, message);
    }
}
