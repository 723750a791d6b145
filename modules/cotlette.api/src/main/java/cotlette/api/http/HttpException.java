package cotlette.api.http;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * Ends a request with an error page of a status.
 *
 * {@snippet :
 * throw HttpException.notFound("There is no user 7.");
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public class HttpException extends CotletteException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Creates an exception that becomes a status.
     *
     * @param status from 400 to 599
     * @param message shown to the client
     */
    public HttpException(int status, String message) {
        super(message);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("An error's status is from 400 to 599, not " + status);
        }
        this.status = status;
    }

    /** Returns the status. */
    public int status() {
        return status;
    }

    /** Creates a 400: the request makes no sense. */
    public static HttpException badRequest(String message) {
        return new HttpException(400, message);
    }

    /** Creates a 403: the client may not do this. */
    public static HttpException forbidden(String message) {
        return new HttpException(403, message);
    }

    /** Creates a 404: nothing is here. */
    public static HttpException notFound(String message) {
        return new HttpException(404, message);
    }
}
