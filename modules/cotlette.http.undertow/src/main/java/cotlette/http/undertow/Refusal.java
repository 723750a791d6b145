package cotlette.http.undertow;

import cotlette.api.settings.ServerSettings;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The answer to a request that the server itself does not let in; the connection ends with it.
 *
 * @param status the status, 4xx or 5xx
 * @param message what is wrong, in words for the client
 */
record Refusal(int status, String message) {
    static Refusal headTooLarge(int maxHeaderSize) {
        return new Refusal(
                StatusCodes.REQUEST_HEADER_FIELDS_TOO_LARGE,
                "The request line and headers may have at most " + maxHeaderSize + " bytes.");
    }

    static Refusal tooManyHeaders(int sent, ServerSettings settings) {
        return new Refusal(
                StatusCodes.REQUEST_HEADER_FIELDS_TOO_LARGE,
                "A request may have at most " + settings.maxHeaders() + " headers; this one has " + sent + ".");
    }

    static Refusal tooManyParameters(ServerSettings settings) {
        return badRequest("A query may have at most " + settings.maxParameters() + " parameters.");
    }

    static Refusal bodyTooLarge(long maxBodySize) {
        return new Refusal(
                StatusCodes.REQUEST_ENTITY_TOO_LARGE,
                "The body of a request may have at most " + maxBodySize + " bytes.");
    }

    static Refusal bodyTooSlow(Duration bodyTimeout) {
        return new Refusal(
                StatusCodes.REQUEST_TIME_OUT,
                "The body of the request did not arrive within " + bodyTimeout.toMillis() / 1000.0 + " seconds.");
    }

    static Refusal tooManySending(int limit) {
        return new Refusal(
                StatusCodes.TOO_MANY_REQUESTS,
                "At most " + limit + " connections from one address may be sending a request at the same time.");
    }

    static Refusal badRequest(String message) {
        return new Refusal(StatusCodes.BAD_REQUEST, message);
    }

    static Refusal stopping() {
        return new Refusal(StatusCodes.SERVICE_UNAVAILABLE, "The server is about to stop.");
    }

    /** Returns the whole response as it goes over the wire. */
    byte[] response() {
        String text = message + "\n";
        return ("HTTP/1.1 " + status + " " + StatusCodes.getReason(status) + "\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Length: " + text.length() + "\r\n"
                        + "Connection: close\r\n\r\n"
                        + text)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
