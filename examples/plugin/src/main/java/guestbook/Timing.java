package guestbook;

import cotlette.api.http.Middleware;
import cotlette.api.http.Request;
import cotlette.api.http.Response;

/** {@code timing}: tells the browser how long the answer took; its developer tools show it. */
public final class Timing implements Middleware {
    @Override
    public String name() {
        return "timing";
    }

    @Override
    public Response handle(Request request, Chain next) {
        long start = System.nanoTime();
        Response response = next.handle(request);
        return response.header("Server-Timing", "app;dur=" + (System.nanoTime() - start) / 1_000_000.0);
    }
}
