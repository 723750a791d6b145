package cotlette.http.undertow;

/** Which bytes may stand where in a request (RFC 9110, section 5.6.2; RFC 9112; RFC 3986). */
final class HttpCharacters {
    private static final int TOKEN = 1;
    private static final int TARGET = 2;
    private static final int VALUE = 4;
    private static final byte[] KINDS = kinds();

    private HttpCharacters() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (int octet = ' '; octet < 256; octet++) {
            kinds[octet] = VALUE;
        }
        kinds['\t'] = VALUE;
        kinds[0x7F] = 0;
        mark(kinds, TOKEN | TARGET, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!$%&'*+-._~");
        mark(kinds, TOKEN, "#^`|");
        mark(kinds, TARGET, "(),/:;=?@[]");
        return kinds;
    }

    private static void mark(byte[] kinds, int kind, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] |= (byte) kind;
        }
    }

    /** Returns whether a byte may stand in a method or the name of a header. */
    static boolean isToken(byte octet) {
        return (KINDS[octet & 0xFF] & TOKEN) != 0;
    }

    /** Returns whether a byte may stand in the target of a request. */
    static boolean isTarget(byte octet) {
        return (KINDS[octet & 0xFF] & TARGET) != 0;
    }

    /** Returns whether a byte may stand in the value of a header. */
    static boolean isValue(byte octet) {
        return (KINDS[octet & 0xFF] & VALUE) != 0;
    }

    /** Returns the value of a hexadecimal digit, -1 for any other byte. */
    static int hexDigit(byte octet) {
        if (octet >= '0' && octet <= '9') {
            return octet - '0';
        }
        int letter = octet | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
