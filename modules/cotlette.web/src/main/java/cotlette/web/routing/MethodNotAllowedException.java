package cotlette.web.routing;

import cotlette.api.http.HttpException;
import java.io.Serial;

/** Ends a request with 405 and a header that says which methods there are. */
public final class MethodNotAllowedException extends HttpException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String allow;

    /** Creates an exception with the value of the header {@code Allow}. */
    public MethodNotAllowedException(String allow) {
        super(405, "Methods that are answered here: " + allow + ".");
        this.allow = allow;
    }

    /** Returns the value of the header {@code Allow}. */
    public String allow() {
        return allow;
    }
}
