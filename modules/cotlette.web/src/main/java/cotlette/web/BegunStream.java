package cotlette.web;

import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A stream that was begun for a request, although a middleware may answer with something else in the end; then nobody would close it. */
record BegunStream(InputStream content) {
    /** Notes a stream in place of an earlier one, which is closed. */
    static ResponseBody.Stream of(Request request, InputStream content) {
        closeEarlier(request);
        request.attribute(BegunStream.class, new BegunStream(content));
        return new ResponseBody.Stream(() -> content);
    }

    /** Closes the stream of a request that was not answered with a stream at all. */
    static void closeUnlessSent(Request request, Response answer) {
        boolean sent = answer.body() instanceof ResponseBody.Stream && answer.status() != 204 && answer.status() != 304;
        if (!sent) {
            closeEarlier(request);
        }
    }

    private static void closeEarlier(Request request) {
        request.attribute(BegunStream.class).ifPresent(BegunStream::close);
    }

    private void close() {
        try {
            content.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
