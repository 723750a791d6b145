package cotlette.web.request;

import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import cotlette.web.json.Json;
import java.nio.charset.StandardCharsets;

/** Reads bodies as what their content type says. Safe for use by several threads. */
public final class BodyReader {
    private static final InputValue ABSENT = new InputValue.Absent();

    private final Json json;
    private final int maxParameters;

    /** Creates a reader that refuses forms of more than {@code maxParameters} fields. */
    public BodyReader(Json json, int maxParameters) {
        this.json = json;
        this.maxParameters = maxParameters;
    }

    int maxParameters() {
        return maxParameters;
    }

    InputValue read(String contentType, byte[] body) {
        ContentType type = ContentType.parse(contentType);
        if (body.length == 0) {
            // A form without a ticked box is empty, but it was sent.
            return type.isForm() ? Parameters.NONE.toForm() : ABSENT;
        }
        if (!type.isUtf8()) {
            throw new HttpException(415, "The body is in " + type.charset() + ". Send it in UTF-8.");
        }
        if (type.isJson()) {
            return json.read(body);
        }
        if (type.isForm()) {
            return Parameters.parse(new String(body, StandardCharsets.ISO_8859_1), maxParameters, "form")
                    .toForm();
        }
        throw new HttpException(415, refusal(type));
    }

    private static String refusal(ContentType type) {
        if (type.isMultipart()) {
            return "The body is " + type.mediaType() + ", which this site does not read. Send the form as"
                    + " application/x-www-form-urlencoded: leave out the attribute enctype.";
        }
        return (type.mediaType().isEmpty() ? "The body has no Content-Type." : "The body is " + type.mediaType() + ".")
                + " Send application/json or application/x-www-form-urlencoded.";
    }
}
