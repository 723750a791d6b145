package cotlette.dev.reload;

import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.api.spi.ServerRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps an application open as long as something that it has answered is still being read from it. */
final class Lease {
    private Lease() {}

    /** Returns a response that holds the application until its stream is closed; others hold nothing. */
    static Response keep(Generation generation, ServerRequest request, Response response) {
        if (!(response.body() instanceof ResponseBody.Stream(ResponseBody.Stream.Source source))
                || !request.method().equals("GET")
                || !generation.enter()) {
            return response;
        }
        return response.body(new ResponseBody.Stream(() -> open(source, generation)));
    }

    private static InputStream open(ResponseBody.Stream.Source source, Generation generation) throws IOException {
        AtomicBoolean held = new AtomicBoolean(true);
        try {
            return new FilterInputStream(source.open()) {
                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    return in.read(target, offset, length);
                }

                @Override
                public void close() throws IOException {
                    try {
                        super.close();
                    } finally {
                        if (held.compareAndSet(true, false)) {
                            generation.leave();
                        }
                    }
                }
            };
        } catch (IOException | RuntimeException failure) {
            generation.leave();
            throw failure;
        }
    }
}
