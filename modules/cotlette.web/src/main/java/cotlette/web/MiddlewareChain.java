package cotlette.web;

import cotlette.api.http.Middleware;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import java.util.List;

/** Puts middleware one behind the other, once; a request walks through the same objects as every other. */
final class MiddlewareChain {
    private MiddlewareChain() {}

    /** Returns the entrance to a chain. */
    static Middleware.Chain of(List<Middleware> middleware, Middleware.Chain last, ErrorAnswer errors) {
        Middleware.Chain entrance = last;
        for (Middleware next : middleware.reversed()) {
            entrance = new Link(next, entrance, errors);
        }
        return entrance;
    }

    private record Link(Middleware middleware, Middleware.Chain next, ErrorAnswer errors) implements Middleware.Chain {
        @Override
        public Response handle(Request request) {
            try {
                return Answers.notNull(
                        middleware.handle(request, next), () -> "The middleware '" + middleware.name() + "'");
            } catch (Throwable failure) {
                return errors.to(request, failure);
            }
        }
    }
}
