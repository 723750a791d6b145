package cotlette.web.routing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding of URLs, in UTF-8. */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    /** All that may stand in a segment of a path (RFC 3986), but for the apostrophe, which ends attributes in careless pages. */
    private static final String PLAIN_IN_SEGMENT = "-._~!$&()*+,;=:@";

    /** What means nothing in a query, whoever reads it. */
    private static final String PLAIN_IN_QUERY = "-._~!$()*,;:@/?";

    private PercentEncoding() {}

    /** Returns {@code text} as it stands in one segment of a path; a slash in it is encoded. */
    public static String segment(String text) {
        return encode(text, PLAIN_IN_SEGMENT);
    }

    /** Returns {@code text} as it stands as a name or value in a query. */
    public static String queryValue(String text) {
        return encode(text, PLAIN_IN_QUERY);
    }

    private static String encode(String text, String plain) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (isLetterOrDigit(character) || plain.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    /**
     * Returns a part of {@code encoded} decoded, empty when a percent sign is not followed by two hexadecimal digits or when the bytes
     * are not UTF-8. A character up to U+00FF stands for the byte that was sent.
     *
     * @param plusIsSpace whether a plus sign stands for a space, as it does in queries and forms
     */
    public static Optional<String> decode(String encoded, int start, int end, boolean plusIsSpace) {
        if (isPlain(encoded, start, end, plusIsSpace)) {
            return Optional.of(encoded.substring(start, end));
        }
        byte[] octets = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char character = encoded.charAt(i);
            if (character == '%') {
                int octet = i + 2 < end ? octet(encoded, i + 1) : -1;
                if (octet < 0) {
                    return Optional.empty();
                }
                octets[length++] = (byte) octet;
                i += 2;
            } else if (character > 0xFF) {
                return Optional.empty();
            } else {
                octets[length++] = (byte) (plusIsSpace && character == '+' ? ' ' : character);
            }
        }
        return utf8(octets, length);
    }

    private static boolean isPlain(String encoded, int start, int end, boolean plusIsSpace) {
        for (int i = start; i < end; i++) {
            char character = encoded.charAt(i);
            if (character == '%' || character > 0x7E || (plusIsSpace && character == '+')) {
                return false;
            }
        }
        return true;
    }

    private static int octet(String encoded, int index) {
        int high = Character.digit(encoded.charAt(index), 16);
        int low = Character.digit(encoded.charAt(index + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static Optional<String> utf8(byte[] octets, int length) {
        try {
            // A new decoder reports what is malformed; the constructor of String would replace it.
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets, 0, length))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
