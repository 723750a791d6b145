package cotlette.web.request;

import java.util.Locale;

/**
 * What a header {@code Content-Type} says.
 *
 * @param mediaType the media type in lower case, empty when none was sent
 * @param charset the character set in lower case, empty when none was sent
 */
public record ContentType(String mediaType, String charset) {
    /** Reads a header. */
    public static ContentType parse(String header) {
        String[] parts = header.split(";", -1);
        String charset = "";
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip().toLowerCase(Locale.ROOT);
            if (part.startsWith("charset=")) {
                charset = part.substring("charset=".length()).replace("\"", "");
            }
        }
        return new ContentType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
    }

    /** Returns whether the media type is JSON or built on it. */
    public boolean isJson() {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    boolean isForm() {
        return mediaType.equals("application/x-www-form-urlencoded");
    }

    boolean isMultipart() {
        return mediaType.startsWith("multipart/");
    }

    boolean isUtf8() {
        return charset.isEmpty() || charset.equals("utf-8") || charset.equals("us-ascii");
    }
}
