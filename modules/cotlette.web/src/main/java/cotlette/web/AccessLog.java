package cotlette.web;

import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.web.request.WebRequest;

/**
 * One line for each request, in the log {@code cotlette.web.access}: peer, method, target, status, bytes, time, id.
 *
 * <pre>
 * 127.0.0.1 GET /users/?page=2 200 5321B 2.314ms 3R8M0A7KQXW2D
 * </pre>
 */
final class AccessLog {
    private static final System.Logger LOG = System.getLogger("cotlette.web.access");

    private AccessLog() {}

    static void log(WebRequest request, Response response, long nanos) {
        if (LOG.isLoggable(System.Logger.Level.INFO)) {
            LOG.log(System.Logger.Level.INFO, line(request, response, nanos));
        }
    }

    static String line(WebRequest request, Response response, long nanos) {
        StringBuilder line = new StringBuilder(128)
                .append(request.remoteAddress())
                .append(' ')
                .append(Printable.of(request.toString()))
                .append(' ')
                .append(response.status())
                .append(' ');
        appendLength(line, response.body());
        long micros = nanos / 1_000;
        line.append(' ').append(micros / 1_000).append('.');
        for (long digit = 100; digit > 0; digit /= 10) {
            line.append(micros / digit % 10);
        }
        return line.append("ms ").append(request.id()).toString();
    }

    private static void appendLength(StringBuilder line, ResponseBody body) {
        switch (body) {
            case ResponseBody.Empty none -> line.append("0B");
            case ResponseBody.Bytes bytes -> line.append(bytes.content().length).append('B');
            case ResponseBody.File file -> line.append(file.length()).append('B');
            case ResponseBody.Stream none -> line.append('-');
            case ResponseBody.Template none -> line.append('-');
            case ResponseBody.Json<?> none -> line.append('-');
            case ResponseBody.JsonArray<?> none -> line.append('-');
        }
    }
}
